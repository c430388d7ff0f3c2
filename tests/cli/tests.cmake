set(made_up ${CMAKE_CURRENT_BINARY_DIR}/cli/made_up)
file(MAKE_DIRECTORY ${made_up}/tcp-state-lab/translations)
add_custom_command(OUTPUT ${made_up}/tcp-state-lab/translations/tcp-state-lab_qaa.qm
    COMMAND Qt6::lrelease -silent ${CMAKE_CURRENT_SOURCE_DIR}/cli/made_up/tcp-state-lab_qaa.ts
            -qm ${made_up}/tcp-state-lab/translations/tcp-state-lab_qaa.qm
    DEPENDS cli/made_up/tcp-state-lab_qaa.ts VERBATIM)
# Also for the window's tests (package/).
add_custom_target(made_up_language DEPENDS ${made_up}/tcp-state-lab/translations/tcp-state-lab_qaa.qm)

model_tests(cli SOURCES
    cli/program.cpp cli/call.cpp cli/list_and_run_test.cpp cli/check_test.cpp cli/command_line_test.cpp cli/crowd_test.cpp
    cli/columns_test.cpp cli/walkthrough_test.cpp cli/transitions_test.cpp
    cli/explore_test.cpp cli/languages_test.cpp cli/capture_test.cpp cli/why_test.cpp cli/why_capture_test.cpp cli/grade_test.cpp
    cli/in_korean_test.cpp cli/inventory_test.cpp
    USES app_cli lab_scenarios lab_translations)
add_dependencies(test_cli tcp-state-lab-cli made_up_language)
target_compile_definitions(test_cli PRIVATE CLI="$<TARGET_FILE:tcp-state-lab-cli>" MADE_UP="${made_up}"
    LESSON="'${CMAKE_CURRENT_SOURCE_DIR}/cli/lesson.json'")
