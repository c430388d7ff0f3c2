fuzz_target(segments RUNS 30000 SOURCES fuzz/segments_fuzz.cpp support/worlds.cpp
    USES tcp_scenario tcp_report tcp_exploration GTest::gtest)
if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/scenario_fuzz.cpp)
    fuzz_target(scenario RUNS 15000 SOURCES fuzz/scenario_fuzz.cpp USES app_files
        CORPUS ${PROJECT_SOURCE_DIR}/resources/scenarios)
endif()
fuzz_target(drill RUNS 150000 SOURCES fuzz/drill_fuzz.cpp USES tcp_drill)
fuzz_target(capture RUNS 100000 SOURCES fuzz/capture_fuzz.cpp USES tcp_observation)
fuzz_target(sockets RUNS 80000 SOURCES fuzz/sockets_fuzz.cpp USES tcp_observation)
