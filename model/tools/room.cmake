# What the tools of a system print of one moment. A scenario may expect it, so these come before it.
model_room(tools USES tcp_simulation SOURCES
    tools/listing.cpp tools/netstat.cpp tools/print.cpp tools/proc_net_tcp.cpp tools/socket.cpp tools/ss.cpp
    tools/state_names.cpp tools/tcpdump.cpp tools/conntrack.cpp tools/tool_output.cpp)
