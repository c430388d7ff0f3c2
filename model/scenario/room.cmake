model_room(scenario USES tcp_tools SOURCES
    scenario/nearest.cpp scenario/word_reader.cpp scenario/expression.cpp scenario/action_text.cpp
    scenario/expect_text.cpp scenario/scenario.cpp scenario/result_words.cpp scenario/judge.cpp scenario/play.cpp
    scenario/swap_roles.cpp scenario/assignment.cpp)
