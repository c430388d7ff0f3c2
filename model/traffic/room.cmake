model_room(traffic USES tcp_scenario SOURCES
    traffic/crowd.cpp traffic/crowd_clients.cpp traffic/crowd_connections.cpp traffic/crowd_kernel.cpp
    traffic/crowd_keys.cpp traffic/crowd_link.cpp traffic/crowd_listener.cpp traffic/crowd_run.cpp
    traffic/crowd_server.cpp traffic/crowd_state.cpp traffic/crowd_tally.cpp traffic/follow.cpp traffic/ports.cpp
    traffic/tcb_store.cpp)
