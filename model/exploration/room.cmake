model_room(exploration USES tcp_scenario SOURCES
    exploration/pair.cpp exploration/pair_key.cpp exploration/invariants.cpp exploration/known_worlds.cpp
    exploration/explorer.cpp exploration/witness.cpp)
