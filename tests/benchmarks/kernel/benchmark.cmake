if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    benchmark_program(kernel SOURCES benchmarks/kernel/kernel_benchmark.cpp USES app_kernel tcp_observation)
endif()
