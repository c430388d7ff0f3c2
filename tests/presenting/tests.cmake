app_tests(presenting USES app_window SOURCES presenting/presenting_test.cpp support/drive.cpp)
