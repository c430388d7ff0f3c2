app_tests(tools SOURCES tools/tools_view_test.cpp tools/recorded_view_test.cpp report/recorded.cpp
    USES app_panels app_files)
