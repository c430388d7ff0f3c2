model_tests(worlds USES tcp_scenario tcp_report SOURCES support/worlds_test.cpp support/worlds.cpp)
