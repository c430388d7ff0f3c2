model_tests(tools SOURCES
    tools/netstat_test.cpp tools/recorded.cpp tools/recorded_test.cpp tools/ss_test.cpp tools/state_names_test.cpp
    tools/tcpdump_test.cpp USES tcp_tools tcp_scenario)
