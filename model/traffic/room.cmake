model_room(traffic USES tcp_scenario SOURCES
    traffic/crowd.cpp traffic/crowd_client.cpp traffic/crowd_cookies.cpp traffic/crowd_ends.cpp
    traffic/crowd_keys.cpp traffic/crowd_look.cpp traffic/crowd_run.cpp traffic/crowd_server.cpp traffic/endpoints.cpp
    traffic/follow.cpp traffic/ports.cpp)
