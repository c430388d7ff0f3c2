app_tests(crowds USES app_window SOURCES crowds/crowd_test.cpp support/drive.cpp)
