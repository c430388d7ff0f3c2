app_tests(authoring USES app_window SOURCES authoring/authoring_test.cpp authoring/drafts_test.cpp support/drive.cpp)
