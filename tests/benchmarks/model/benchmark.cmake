benchmark_program(model SOURCES benchmarks/model/model_benchmark.cpp USES tcp_exploration tcp_report)
if(TARGET bench_model)
    set_target_properties(bench_model PROPERTIES ACROSS_ROOMS ON)  # as the programs that people run
endif()
