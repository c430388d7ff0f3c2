# Scripts of packetdrill: read, played against one host of the model, and written.
model_room(drill USES tcp_simulation SOURCES
    drill/cursor.cpp drill/packet_reader.cpp drill/reader.cpp drill/pairs.cpp drill/machine.cpp drill/expressions.cpp
    drill/calls.cpp drill/socket_options.cpp drill/numbers.cpp drill/assertions.cpp drill/sysctls.cpp
    drill/script_settings.cpp drill/player.cpp drill/player_segments.cpp drill/writer.cpp)
