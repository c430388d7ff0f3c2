app_tests(watching USES app_window SOURCES watching/watching_test.cpp support/drive.cpp)
