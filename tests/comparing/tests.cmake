app_tests(comparing USES app_window SOURCES comparing/compare_test.cpp support/drive.cpp)
