model_tests(layout SOURCES layout/layout_test.cpp layout/citations_test.cpp layout/names_test.cpp
    layout/browser_library_test.cpp layout/rooms_test.cpp layout/sizes_test.cpp layout/source_files.cpp)
