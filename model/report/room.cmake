model_room(report USES tcp_scenario SOURCES
    report/csv.cpp report/json_line.cpp report/listing.cpp report/mermaid.cpp report/netstat.cpp report/print.cpp
    report/proc_net_tcp.cpp report/socket.cpp report/ss.cpp report/state_names.cpp report/tcpdump.cpp
    report/tcpstates.cpp report/trace.cpp)
