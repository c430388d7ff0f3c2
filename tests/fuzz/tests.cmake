# fuzz_target(name RUNS … SOURCES … USES … CORPUS …): one LLVMFuzzerTestOneInput(), seeds in fuzz/corpus/<name> and
# the folders named, words in fuzz/<name>.dict. With Clang and TCP_STATE_LAB_FUZZ it searches with that many runs, half
# a minute's; in every other build the seeds and a fixed series of mutations of them are run, so that what was found
# once stays found.
add_custom_target(fuzzers)

function(fuzz_target name)
    cmake_parse_arguments(FUZZ "" "RUNS" "SOURCES;USES;CORPUS" ${ARGN})
    set(corpus ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name} ${FUZZ_CORPUS})
    set(dictionary ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/${name}.dict)
    add_executable(fuzz_${name} ${FUZZ_SOURCES})
    target_include_directories(fuzz_${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    link_program(fuzz_${name} ${FUZZ_USES})
    with_test_headers(fuzz_${name} model_test_headers)
    add_dependencies(fuzzers fuzz_${name})
    if(TCP_STATE_LAB_FUZZ)
        target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
        add_test(NAME fuzz.${name} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/search
            $<TARGET_FILE:fuzz_${name}> ${FUZZ_RUNS} ${dictionary} ${corpus})
    else()
        target_sources(fuzz_${name} PRIVATE support/fuzz_main.cpp)
        add_test(NAME fuzz.${name} COMMAND fuzz_${name} ${corpus})
    endif()
    set_tests_properties(fuzz.${name} PROPERTIES TIMEOUT 1200)
endfunction()

include(fuzz/targets.cmake)
