# given::finWait2(), story(timeline): USES test_support.
add_library(test_support STATIC support/given.cpp support/story.cpp)
target_include_directories(test_support PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(test_support PUBLIC tcp_scenario tcp_report GTest::gtest PRIVATE warnings)

model_tests(given USES test_support SOURCES support/given_test.cpp)
