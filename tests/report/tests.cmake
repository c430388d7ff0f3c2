model_tests(report SOURCES report/card_network_test.cpp report/drawing_test.cpp report/tcpstates_test.cpp tools/recorded.cpp USES tcp_report)
