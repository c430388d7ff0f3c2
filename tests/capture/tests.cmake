find_package(rapidcheck REQUIRED)

model_tests(capture SOURCES capture/octets_test.cpp capture/pcap_test.cpp report/recorded.cpp
    USES tcp_capture tcp_report ${PCAP_LIBRARY} rapidcheck rapidcheck_gtest)
target_include_directories(test_capture SYSTEM PRIVATE ${PCAP_INCLUDE_DIR})
