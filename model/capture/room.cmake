# The bytes of segments, and capture files; those that are written by libpcap (Debian: libpcap-dev), which no browser has.
if(NOT EMSCRIPTEN)
    find_path(PCAP_INCLUDE_DIR pcap/pcap.h REQUIRED)
    find_library(PCAP_LIBRARY pcap REQUIRED)
    set(written capture/pcap_file.cpp)
endif()

model_room(capture USES tcp_scenario ${PCAP_LIBRARY} SOURCES ${written}
    capture/octets.cpp capture/option_octets.cpp capture/ip_address.cpp capture/octet_input.cpp
    capture/capture_file.cpp capture/pcap_reader.cpp capture/pcapng_reader.cpp capture/link_layer.cpp
    capture/checksum.cpp capture/fragments.cpp capture/packet_decoder.cpp)
if(PCAP_INCLUDE_DIR AND NOT TCP_STATE_LAB_BUILT)
    target_include_directories(tcp_capture SYSTEM PRIVATE ${PCAP_INCLUDE_DIR})
endif()
