# The bytes of segments, and capture files by libpcap (Debian: libpcap-dev).
find_path(PCAP_INCLUDE_DIR pcap/pcap.h REQUIRED)
find_library(PCAP_LIBRARY pcap REQUIRED)

model_room(capture USES tcp_scenario SOURCES capture/octets.cpp capture/pcap_file.cpp)
target_include_directories(tcp_capture SYSTEM PRIVATE ${PCAP_INCLUDE_DIR})
target_link_libraries(tcp_capture PRIVATE ${PCAP_LIBRARY})
