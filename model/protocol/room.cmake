model_room(protocol SOURCES
    protocol/clause.cpp protocol/deviation.cpp protocol/effect.cpp protocol/segment.cpp protocol/state.cpp
    protocol/transition.cpp
    protocol/endpoint.cpp protocol/user_calls.cpp protocol/segment_arrives.cpp
    protocol/segment_arrives_otherwise.cpp protocol/segment_text.cpp protocol/after_close.cpp
    protocol/request_sock.cpp protocol/minisock.cpp
    protocol/timeouts.cpp protocol/retransmission.cpp protocol/output.cpp protocol/persist.cpp
    protocol/acknowledgment.cpp)
