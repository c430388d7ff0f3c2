benchmark_program(files SOURCES benchmarks/files/hostile_benchmark.cpp USES app_files)
