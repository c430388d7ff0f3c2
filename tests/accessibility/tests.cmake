# The program on a display of its own, read over AT-SPI as a screen reader reads it. Skipped, with the reason, where one of
# the tools is missing (Debian: at-spi2-core, dbus-daemon, libglib2.0-bin, xvfb).
find_package(Python3 COMPONENTS Interpreter)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND Python3_FOUND AND NOT TCP_STATE_LAB_SANITIZE)
    foreach(language en ko)
        add_test(NAME accessibility.TheTreeTellsEachStepInOneSentence.${language}
            COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/accessibility/read_aloud.py
                $<TARGET_FILE:tcp-state-lab> ${CMAKE_SOURCE_DIR}/resources/scenarios/stalled-peer.json ${language})
        set_tests_properties(accessibility.TheTreeTellsEachStepInOneSentence.${language} PROPERTIES
            SKIP_RETURN_CODE 77 ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
    endforeach()
endif()
