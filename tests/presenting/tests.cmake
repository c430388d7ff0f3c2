app_tests(presenting USES app_window SOURCES
    presenting/presenting_test.cpp presenting/readable_test.cpp support/drive.cpp)
