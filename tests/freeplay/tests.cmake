app_tests(freeplay USES app_window SOURCES freeplay/free_play_test.cpp support/drive.cpp)
