model_tests(report SOURCES report/drawing_test.cpp report/tcpstates_test.cpp tools/recorded.cpp USES tcp_report)
