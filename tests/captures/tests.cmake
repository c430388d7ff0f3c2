set(TCP_STATE_LAB_CAPTURES "" CACHE PATH "A folder of captures with an expected.json, to be read by the tests")

model_tests(captures USES tcp_observation app_files Qt6::Core
    SOURCES captures/expected_test.cpp captures/capture_folder.cpp)
target_compile_definitions(test_captures PRIVATE TCP_STATE_LAB_CAPTURES="${TCP_STATE_LAB_CAPTURES}")
