model_tests(exploration SOURCES exploration/explore_test.cpp exploration/pair_test.cpp exploration/walks.cpp exploration/bind_walk_test.cpp exploration/key_test.cpp
    USES tcp_exploration)
