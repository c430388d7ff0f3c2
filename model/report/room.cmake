model_room(report USES tcp_scenario SOURCES
    report/print.cpp report/state_names.cpp report/json_line.cpp report/trace.cpp)
