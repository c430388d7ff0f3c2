app_tests(lab USES app_lab tcp_exploration SOURCES
    lab/background_test.cpp
    lab/next_timer_test.cpp
    lab/divergence_test.cpp
    lab/goals_test.cpp
    lab/joint_map_test.cpp
    lab/lessons.cpp
    lab/narrator_test.cpp
    lab/plan_history_test.cpp
    lab/plan_test.cpp
    lab/question_skill_test.cpp
    lab/question_answers_test.cpp
    lab/question_test.cpp
    lab/recorded_test.cpp
    lab/settings_note_test.cpp
    lab/simulation_test.cpp
)
add_dependencies(test_lab tcp-state-lab-cli)
target_compile_definitions(test_lab PRIVATE CLI="$<TARGET_FILE:tcp-state-lab-cli>")
