app_tests(translations SOURCES
    translations/ts_file.cpp translations/messages_test.cpp translations/glyphs_test.cpp)

foreach(language ko en)
    add_test(NAME translations.sources.${language} COMMAND ${CMAKE_COMMAND}
        -D LUPDATE=$<TARGET_FILE:Qt6::lupdate> -D LANGUAGE=${language} -D SOURCE_DIR=${PROJECT_SOURCE_DIR}
        -D WORK_DIR=${CMAKE_CURRENT_BINARY_DIR} -P ${CMAKE_CURRENT_SOURCE_DIR}/translations/sources_agree.cmake)
endforeach()
