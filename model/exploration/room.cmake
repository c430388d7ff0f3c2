model_room(exploration USES tcp_scenario SOURCES
    exploration/pair.cpp exploration/invariants.cpp exploration/explorer.cpp exploration/witness.cpp)
