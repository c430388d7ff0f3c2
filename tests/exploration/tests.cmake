model_tests(exploration SOURCES exploration/explore_test.cpp USES tcp_exploration)
