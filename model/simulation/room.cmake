model_room(simulation USES tcp_protocol SOURCES
    simulation/action.cpp simulation/address.cpp simulation/words.cpp simulation/duration.cpp simulation/settings.cpp
    simulation/setting_values.cpp simulation/profiles.cpp simulation/network.cpp simulation/network_box.cpp
    simulation/box.cpp simulation/box_rules.cpp simulation/box_window.cpp simulation/host.cpp
    simulation/port_claims.cpp simulation/host_calls.cpp simulation/host_opens.cpp simulation/host_options.cpp
    simulation/host_kernel.cpp simulation/listen_queue.cpp simulation/forged_segment.cpp simulation/host_causes.cpp
    simulation/syn_cookies.cpp simulation/world.cpp simulation/timeline.cpp simulation/captured_segment.cpp
    simulation/causes.cpp simulation/event_choice.cpp simulation/option_layout.cpp
    simulation/trace_event.cpp)
