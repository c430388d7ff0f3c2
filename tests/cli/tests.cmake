model_tests(cli SOURCES
    cli/program.cpp cli/commands_test.cpp cli/columns_test.cpp cli/walkthrough_test.cpp cli/transitions_test.cpp
    cli/explore_test.cpp
    USES app_cli lab_scenarios lab_translations)
add_dependencies(test_cli tcp-state-lab-cli)
target_compile_definitions(test_cli PRIVATE CLI="$<TARGET_FILE:tcp-state-lab-cli>"
    LESSON="'${CMAKE_CURRENT_SOURCE_DIR}/cli/lesson.json'")
