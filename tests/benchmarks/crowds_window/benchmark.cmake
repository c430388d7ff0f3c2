# FRAMES is how many are painted; ctest only sees whether it works.
benchmark_program(crowds_window SOURCES benchmarks/crowds_window/crowds_window_benchmark.cpp
    USES app_window lab_resources lab_scenarios lab_translations Qt6::Widgets)
if(TARGET bench_crowds_window)
    set_tests_properties(benchmarks.crowds_window PROPERTIES ENVIRONMENT "${test_environment};FRAMES=10")
endif()
