model_tests(linux USES tcp_simulation Qt6::Core
    SOURCES simulation/linux_rows_test.cpp simulation/linux_row.cpp support/given.cpp support/story.cpp)
