model_tests(scenario SOURCES
    scenario/duration_test.cpp scenario/settings_test.cpp scenario/nearest_test.cpp scenario/action_text_test.cpp
    scenario/expect_text_test.cpp scenario/judge_test.cpp scenario/timeline_test.cpp
    scenario/shared_vector_test.cpp scenario/swap_roles_test.cpp USES tcp_scenario)
