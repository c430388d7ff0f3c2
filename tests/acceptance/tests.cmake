if(TCP_STATE_LAB_SANITIZE)  # they run with those of their areas
    return()
endif()

# A filter that finds nothing (a test was renamed) fails.
foreach(point ${acceptance_points})
    add_test(NAME acceptance.${point}
        COMMAND ${acceptance_${point}_program} --gtest_filter=${acceptance_${point}_filter})
    set_tests_properties(acceptance.${point} PROPERTIES
        ENVIRONMENT "${test_environment}" TIMEOUT 300 FAIL_REGULAR_EXPRESSION "Running 0 tests")
endforeach()
