app_tests(explaining USES app_window SOURCES
    explaining/explaining_test.cpp explaining/menus_test.cpp explaining/words_test.cpp support/drive.cpp support/hands.cpp)
