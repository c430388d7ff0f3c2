model_tests(observation SOURCES observation/connections_test.cpp observation/doubts_test.cpp
    observation/agreement_test.cpp observation/last_tick_test.cpp observation/recording_test.cpp observation/hints_test.cpp observation/reasons_test.cpp observation/timetable_test.cpp
    observation/followed_test.cpp observation/pasted_test.cpp observation/pasted_spellings_test.cpp
    observation/pasted_odd_test.cpp
    observation/traces.cpp support/worlds.cpp support/story.cpp
    USES tcp_observation)

set(TCP_STATE_LAB_LINUX_RUNS "" CACHE PATH "A folder of measured Linux runs (*.jsonl), to be read by the tests")

model_tests(observation_soundness USES tcp_observation app_files lab_scenarios Qt6::Core rapidcheck SOURCES
    observation/assumptions_test.cpp observation/captured_chain_test.cpp observation/soundness_test.cpp observation/judge_test.cpp
    observation/observed_run.cpp observation/observed_score.cpp observation/linux_runs.cpp scenarios/lessons.cpp)
target_compile_definitions(test_observation_soundness PRIVATE TCP_STATE_LAB_LINUX_RUNS="${TCP_STATE_LAB_LINUX_RUNS}")
