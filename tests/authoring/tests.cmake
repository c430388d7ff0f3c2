app_tests(authoring USES app_window SOURCES authoring/authoring_test.cpp support/drive.cpp)
