# The program on a display of its own, read over AT-SPI as a screen reader reads it. Skipped, with the reason, where one of
# the tools is missing (Debian: python3-gi, at-spi2-core, dbus-daemon, xvfb).
find_program(system_python python3 HINTS /usr/bin)  # which knows the system's modules, as another may not
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND system_python AND NOT TCP_STATE_LAB_SANITIZE)
    foreach(language en ko)
        add_test(NAME accessibility.TheTreeTellsEachStepInOneSentence.${language}
            COMMAND ${system_python} ${CMAKE_CURRENT_SOURCE_DIR}/accessibility/read_aloud.py
                $<TARGET_FILE:tcp-state-lab> ${CMAKE_SOURCE_DIR}/resources/scenarios/stalled-peer.json ${language})
        set_tests_properties(accessibility.TheTreeTellsEachStepInOneSentence.${language} PROPERTIES
            SKIP_RETURN_CODE 77 ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
    endforeach()
endif()
