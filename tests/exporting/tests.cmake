app_tests(exporting USES app_window SOURCES
    diagram/moments.cpp ladder/lessons.cpp
    exporting/export_test.cpp exporting/gif_test.cpp exporting/handout_test.cpp exporting/page_test.cpp support/drive.cpp)
