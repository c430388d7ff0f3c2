app_tests(workbench USES app_window SOURCES workbench/appearance_test.cpp workbench/document_test.cpp
    workbench/spelling_test.cpp support/drive.cpp)
