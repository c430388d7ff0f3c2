app_room(cli USES app_files tcp_capture tcp_exploration SOURCES
    cli/columns.cpp cli/language.cpp cli/output.cpp cli/command.cpp cli/commands.cpp cli/help.cpp cli/source.cpp
    cli/list.cpp cli/run.cpp cli/text_ladder.cpp cli/walkthrough.cpp cli/junit.cpp cli/check.cpp
    cli/transition_rows.cpp cli/transitions.cpp cli/explore.cpp cli/crowd.cpp)

add_executable(tcp-state-lab-cli cli/main.cpp)
target_compile_definitions(tcp-state-lab-cli PRIVATE TCP_STATE_LAB_VERSION="${PROJECT_VERSION}")
target_link_libraries(tcp-state-lab-cli PRIVATE app_cli lab_scenarios lab_translations warnings)
set_target_properties(tcp-state-lab-cli PROPERTIES ACROSS_ROOMS ON)
install(TARGETS tcp-state-lab-cli RUNTIME)
