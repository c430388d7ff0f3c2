app_tests(measuring USES app_window SOURCES measuring/measuring_test.cpp measuring/on_kernel_test.cpp support/drive.cpp)
