find_package(rapidcheck REQUIRED)

model_tests(capture SOURCES capture/octets_test.cpp capture/pcap_test.cpp tools/recorded.cpp
        capture/capture_file_test.cpp capture/packet_test.cpp capture/made_files.cpp
    USES tcp_capture tcp_report ${PCAP_LIBRARY} rapidcheck rapidcheck_gtest)
target_include_directories(test_capture SYSTEM PRIVATE ${PCAP_INCLUDE_DIR})
