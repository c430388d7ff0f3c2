model_room(report USES tcp_scenario SOURCES report/trace.cpp)
