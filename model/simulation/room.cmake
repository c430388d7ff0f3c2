model_room(simulation USES tcp_protocol SOURCES
    simulation/action.cpp simulation/address.cpp simulation/words.cpp simulation/duration.cpp simulation/settings.cpp
    simulation/profiles.cpp simulation/network.cpp
    simulation/host.cpp simulation/host_calls.cpp simulation/host_kernel.cpp simulation/syn_cookies.cpp
    simulation/world.cpp simulation/timeline.cpp simulation/wire.cpp)
