set(TCP_STATE_LAB_DRILL_SCRIPTS "" CACHE PATH "A folder of packetdrill's scripts (*.pkt), to be played by the tests")

model_tests(drill USES tcp_drill SOURCES drill/reader_test.cpp drill/play_test.cpp
    drill/settings_test.cpp drill/drill_scripts.cpp)
target_compile_definitions(test_drill PRIVATE TCP_STATE_LAB_DRILL_SCRIPTS="${TCP_STATE_LAB_DRILL_SCRIPTS}")

model_tests(drill_lessons USES tcp_drill app_files lab_scenarios Qt6::Core SOURCES
    drill/lessons_test.cpp drill/drill_scripts.cpp scenarios/lessons.cpp)
