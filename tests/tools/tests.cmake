app_tests(tools SOURCES tools/tools_view_test.cpp USES app_panels app_files)
