app_tests(lab USES app_lab tcp_exploration SOURCES
    lab/lessons.cpp
    lab/narrator_test.cpp
    lab/plan_test.cpp
    lab/question_test.cpp
    lab/simulation_test.cpp
    lab/words_test.cpp
)
