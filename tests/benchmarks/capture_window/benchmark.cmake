benchmark_program(capture_window SOURCES benchmarks/capture_window/capture_window_benchmark.cpp
    benchmarks/captures/made_capture.cpp USES app_capturing)
