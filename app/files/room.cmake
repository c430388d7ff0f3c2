# Scenario files: JSON <-> tcp::Scenario. The built-in ones are in lab_scenarios, which a program links beside this.
app_room(files USES tcp_report tcp_traffic Qt6::Core SOURCES
    files/fault.cpp files/place.cpp files/json_walker.cpp files/json_node.cpp files/step_reader.cpp
    files/scenario_reader.cpp files/json_text.cpp files/scenario_writer.cpp files/library.cpp files/shown.cpp
    files/crowd_story.cpp files/crowd_table.cpp files/crowd_tools.cpp files/crowd_words.cpp)
