benchmark_program(captures SOURCES benchmarks/captures/captures_benchmark.cpp benchmarks/captures/made_capture.cpp
    USES tcp_observation TRIED "making|telling/100000/")
