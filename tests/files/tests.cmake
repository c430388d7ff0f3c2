model_tests(files SOURCES
    files/folder.cpp files/reading_test.cpp files/place_test.cpp files/writing_test.cpp files/hostile_test.cpp files/trace_test.cpp
    files/crowd_tools_test.cpp
    USES app_files lab_scenarios)
