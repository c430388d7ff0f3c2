benchmark_program(crowds_window SOURCES benchmarks/crowds_window/crowds_window_benchmark.cpp
    USES app_window lab_resources lab_scenarios lab_translations Qt6::Widgets)
