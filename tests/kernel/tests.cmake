# What needs a Linux kernel. Where namespaces are not allowed the tests are skipped with the reason, unless
# KERNEL_TESTS=required is set.
if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
    return()
endif()
add_executable(kernel_without kernel/without.cpp)
target_link_libraries(kernel_without PRIVATE warnings)

model_tests(kernel SOURCES
    kernel/real.cpp kernel/lessons_test.cpp kernel/obstacles_test.cpp kernel/cleanup_test.cpp kernel/sock_diag_test.cpp
    kernel/cable_test.cpp kernel/leaky.cpp kernel/live_test.cpp kernel/networks_test.cpp kernel/card_test.cpp
    cli/program.cpp
    USES app_kernel app_files lab_scenarios)
add_dependencies(test_kernel tcp-state-lab-cli kernel_without)
target_compile_definitions(test_kernel PRIVATE CLI="$<TARGET_FILE:tcp-state-lab-cli>"
    WITHOUT="$<TARGET_FILE:kernel_without>")

# tests/kernel/run: the agreement table, and random scenarios.
add_executable(kernel_stories kernel/stories.cpp)
target_include_directories(kernel_stories PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(kernel_stories PRIVATE app_files lab_scenarios warnings)
