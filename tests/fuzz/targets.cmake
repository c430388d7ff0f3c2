fuzz_target(segments SOURCES fuzz/segments_fuzz.cpp support/worlds.cpp
    USES tcp_scenario tcp_report tcp_exploration GTest::gtest)
if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/scenario_fuzz.cpp)
    fuzz_target(scenario SOURCES fuzz/scenario_fuzz.cpp USES app_files CORPUS ${PROJECT_SOURCE_DIR}/resources/scenarios)
endif()
fuzz_target(drill SOURCES fuzz/drill_fuzz.cpp USES tcp_drill)
fuzz_target(capture SOURCES fuzz/capture_fuzz.cpp USES tcp_observation)
fuzz_target(sockets SOURCES fuzz/sockets_fuzz.cpp USES tcp_observation)
