app_tests(guiding USES app_window SOURCES guiding/guiding_test.cpp guiding/hints_test.cpp support/drive.cpp)
