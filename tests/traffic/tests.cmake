model_tests(traffic SOURCES traffic/crowd_facts_test.cpp traffic/crowd_test.cpp traffic/endpoints_test.cpp traffic/event_queue_test.cpp traffic/follow_test.cpp USES tcp_traffic tcp_scenario)
