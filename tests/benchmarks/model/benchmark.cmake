benchmark_program(model SOURCES benchmarks/model/model_benchmark.cpp USES tcp_exploration tcp_report)
