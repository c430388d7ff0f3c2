app_tests(workbench USES app_window SOURCES workbench/appearance_test.cpp workbench/document_test.cpp
    support/drive.cpp)
