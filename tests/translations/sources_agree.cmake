# lupdate on a copy of the .ts must find nothing new, nothing gone, and no tr() in a class without a context.
set(ts ${WORK_DIR}/agree_${LANGUAGE}.ts)
file(COPY_FILE ${SOURCE_DIR}/translations/tcp-state-lab_${LANGUAGE}.ts ${ts})
if(LANGUAGE STREQUAL "en")
    set(plural -pluralonly -source-language en -target-language en)
endif()
execute_process(COMMAND ${LUPDATE} -no-obsolete -locations none -extensions cpp,h ${plural} ${SOURCE_DIR}/app -ts ${ts}
    OUTPUT_VARIABLE said ERROR_VARIABLE complained RESULT_VARIABLE result)
file(READ ${SOURCE_DIR}/translations/tcp-state-lab_${LANGUAGE}.ts before)
file(READ ${ts} after)

if(NOT result EQUAL 0 OR NOT complained STREQUAL "")
    message(FATAL_ERROR "lupdate: ${complained}")
endif()
if(NOT before STREQUAL after)
    message(FATAL_ERROR "The sources and tcp-state-lab_${LANGUAGE}.ts differ: run `ninja update_translations`.\n${said}")
endif()
