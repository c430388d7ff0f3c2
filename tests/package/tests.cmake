app_tests(package SOURCES
    cli/call.cpp package/completions_test.cpp package/icon_test.cpp package/language_test.cpp USES app_cli Qt6::Svg)
add_dependencies(test_package tcp-state-lab tcp-state-lab-cli made_up_language)
target_compile_definitions(test_package PRIVATE
    CLI="$<TARGET_FILE:tcp-state-lab-cli>" WINDOW="$<TARGET_FILE:tcp-state-lab>"
    MADE_UP="${CMAKE_CURRENT_BINARY_DIR}/cli/made_up")
