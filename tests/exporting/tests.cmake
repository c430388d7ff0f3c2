app_tests(exporting USES app_window SOURCES
    exporting/export_test.cpp exporting/gif_test.cpp exporting/page_test.cpp support/drive.cpp)
