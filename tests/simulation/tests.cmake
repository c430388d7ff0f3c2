model_tests(linux USES tcp_simulation Qt6::Core
    SOURCES simulation/linux_rows_test.cpp simulation/linux_row.cpp simulation/staged.cpp
        simulation/linux_experiments_test.cpp simulation/linux_experiment.cpp simulation/rerun.cpp simulation/rerun_plan.cpp
        support/given.cpp support/story.cpp)
model_tests(freebsd USES tcp_simulation SOURCES simulation/freebsd_test.cpp support/story.cpp)
model_tests(simulation USES tcp_scenario tcp_report tcp_tools
    SOURCES simulation/profiles_test.cpp simulation/world_test.cpp simulation/syn_cookies_test.cpp
        simulation/connections_test.cpp simulation/bind_test.cpp simulation/socket_options_test.cpp simulation/linger_test.cpp simulation/box_test.cpp simulation/conntrack_test.cpp simulation/ack_test.cpp
        simulation/requests_test.cpp simulation/facts_test.cpp
        simulation/causes_test.cpp simulation/listen_queue_test.cpp support/worlds.cpp
        support/story.cpp)
model_tests(properties USES tcp_exploration rapidcheck
    SOURCES simulation/properties_test.cpp simulation/drawn_causes.cpp support/story.cpp)
