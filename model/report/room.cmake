# What tells a whole run.
model_room(report USES tcp_scenario SOURCES
    report/card_clock.cpp report/card_lines.cpp report/card_lines_network.cpp report/card_network.cpp
    report/card_sysctls.cpp report/csv.cpp report/json_line.cpp report/lab_card.cpp report/mermaid.cpp
    report/tcpstates.cpp report/trace.cpp)
