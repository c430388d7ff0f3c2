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
    kernel/sockets_test.cpp kernel/lateness.cpp
    cli/program.cpp
    USES app_kernel app_files lab_scenarios)
add_dependencies(test_kernel tcp-state-lab-cli kernel_without)
target_compile_definitions(test_kernel PRIVATE CLI="$<TARGET_FILE:tcp-state-lab-cli>"
    WITHOUT="${CMAKE_BINARY_DIR}/bin/kernel_without")

# Where a kernel plays lessons, milliseconds count: nothing else runs meanwhile.
if(NOT TCP_STATE_LAB_SANITIZE)
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/kernel_serial.cmake" @ONLY CONTENT [[
foreach(test IN LISTS test_kernel_TESTS)
    if(test MATCHES "ShortLessons")
        set_tests_properties("${test}" PROPERTIES RUN_SERIAL ON)
    elseif(test MATCHES "LongLessons")  # minutes of waiting, begun first
        set_tests_properties("${test}" PROPERTIES COST 1000)
    endif()
endforeach()
]])
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${CMAKE_CURRENT_BINARY_DIR}/kernel_serial.cmake")
endif()

# tests/kernel/run: the agreement table, and random scenarios.
add_executable(kernel_stories kernel/stories.cpp kernel/causes.cpp kernel/lateness.cpp)
target_include_directories(kernel_stories PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
link_program(kernel_stories app_files lab_scenarios)
with_test_headers(kernel_stories model_test_headers)
