model_room(protocol SOURCES
    protocol/clause.cpp protocol/deviation.cpp protocol/effect.cpp protocol/segment.cpp protocol/state.cpp
    protocol/transition.cpp
    protocol/endpoint.cpp protocol/user_calls.cpp protocol/abort.cpp protocol/segment_arrives.cpp
    protocol/segment_arrives_otherwise.cpp protocol/fifth_check.cpp protocol/segment_text.cpp protocol/after_close.cpp
    protocol/request_sock.cpp protocol/minisock.cpp
    protocol/timeouts.cpp protocol/retransmission.cpp protocol/fast_retransmit.cpp protocol/give_up.cpp
    protocol/output.cpp protocol/persist.cpp protocol/acknowledgment.cpp protocol/options.cpp)
