model_tests(practice USES tcp_practice
    SOURCES practice/bank_test.cpp practice/schedule_test.cpp practice/review_test.cpp practice/learner_test.cpp
        practice/inventory_test.cpp)
