model_tests(report SOURCES
    report/drawing_test.cpp report/netstat_test.cpp report/recorded.cpp report/recorded_test.cpp report/ss_test.cpp
    report/state_names_test.cpp report/tcpdump_test.cpp report/tcpstates_test.cpp USES tcp_report)
