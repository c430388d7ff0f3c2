# benchmark_program(name SOURCES … USES … TRIED …): target and program bench_<name>. `tests/benchmarks/run` builds and runs
# all. ctest only sees that each still works, of those that take long in a smaller size (TRIED: a filter for them); under
# sanitizers, where figures mean nothing, there are none.
find_package(benchmark QUIET)
add_custom_target(benchmarks)

function(benchmark_program name)
    cmake_parse_arguments(BENCH "" "TRIED" "SOURCES;USES" ${ARGN})
    if(NOT BENCH_TRIED)
        set(BENCH_TRIED ".")
    endif()
    if(NOT benchmark_FOUND OR TCP_STATE_LAB_SANITIZE)
        return()
    endif()
    add_executable(bench_${name} ${BENCH_SOURCES})
    target_include_directories(bench_${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    link_program(bench_${name} ${BENCH_USES} benchmark::benchmark)
    if(TCP_STATE_LAB_BUILT AND BENCH_USES MATCHES "app_(window|capturing)")  # only tried: not optimized
        target_link_libraries(bench_${name} PRIVATE Qt6::Widgets Qt6::Test)
        with_test_headers(bench_${name} app_test_headers)
    elseif(TCP_STATE_LAB_BUILT)
        with_test_headers(bench_${name} model_test_headers)
    endif()
    add_dependencies(benchmarks bench_${name})
    add_test(NAME benchmarks.${name} COMMAND bench_${name} --benchmark_min_time=0.001 --benchmark_filter=${BENCH_TRIED})
    set_tests_properties(benchmarks.${name} PROPERTIES ENVIRONMENT "${test_environment};BENCHMARKS_TRIED=1" TIMEOUT 600 LABELS benchmark)
endfunction()

file(GLOB programs CONFIGURE_DEPENDS benchmarks/*/benchmark.cmake)
foreach(program ${programs})
    include(${program})
endforeach()
