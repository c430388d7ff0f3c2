model_room(scenario USES tcp_simulation SOURCES
    scenario/nearest.cpp scenario/word_reader.cpp scenario/expression.cpp scenario/action_text.cpp
    scenario/expect_text.cpp scenario/scenario.cpp scenario/play.cpp
    scenario/swap_roles.cpp)
