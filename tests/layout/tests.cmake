model_tests(layout SOURCES layout/layout_test.cpp)
