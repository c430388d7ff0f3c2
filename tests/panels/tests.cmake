app_tests(panels SOURCES panels/button_menu_test.cpp
    panels/panels_test.cpp panels/recorded_view_test.cpp panels/timer_words_test.cpp
    panels/tools_view_test.cpp diagram/moments.cpp ladder/lessons.cpp support/drive.cpp tools/recorded.cpp
    USES app_window)
