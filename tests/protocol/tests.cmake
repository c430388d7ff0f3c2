model_tests(rfc9293 USES tcp_simulation Qt6::Core
    SOURCES protocol/rfc9293_rows_test.cpp protocol/rfc_row.cpp protocol/rfc_trial.cpp protocol/rfc9293_figures_test.cpp
        support/given.cpp support/story.cpp)
model_tests(protocol USES tcp_simulation
    SOURCES protocol/user_calls_test.cpp protocol/abort_test.cpp protocol/opening_segments_test.cpp
        protocol/synchronized_segments_test.cpp
        protocol/closing_segments_test.cpp protocol/half_duplex_close_test.cpp protocol/transition_table_test.cpp
        protocol/send_window_test.cpp protocol/receive_window_test.cpp protocol/push_and_fin_test.cpp
        protocol/sockets_test.cpp protocol/timers_test.cpp protocol/linux_timers_test.cpp protocol/keepalive_test.cpp
        protocol/silent_peer.cpp
        protocol/deviations_test.cpp protocol/options_test.cpp protocol/paws_test.cpp
        protocol/fast_retransmit_test.cpp protocol/nagle_test.cpp
        support/given.cpp support/story.cpp)
model_tests(protocol_cost USES tcp_simulation
    SOURCES protocol/cost_test.cpp support/given.cpp support/story.cpp)
