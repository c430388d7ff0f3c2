benchmark_program(window SOURCES benchmarks/window/window_benchmark.cpp benchmarks/window/live_benchmark.cpp
    USES app_window lab_resources lab_scenarios lab_translations Qt6::Widgets)
