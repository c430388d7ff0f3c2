model_room(scenario USES tcp_simulation SOURCES
    scenario/action_text.cpp scenario/scenario.cpp scenario/play.cpp)
