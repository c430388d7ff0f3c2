# A script: moc's code for those of HEADERS that have a Q_OBJECT, into FILE, which is left alone where nothing changed.
# MOC is the program; a header is included by its place below FOLDER.
set(code "")
foreach(header IN LISTS HEADERS)
    file(STRINGS "${header}" marked REGEX "^ *Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
    if(marked)
        cmake_path(RELATIVE_PATH header BASE_DIRECTORY "${FOLDER}" OUTPUT_VARIABLE name)
        execute_process(COMMAND "${MOC}" "${header}" "-f${name}" OUTPUT_VARIABLE of_header COMMAND_ERROR_IS_FATAL ANY)
        string(APPEND code "${of_header}")
    endif()
endforeach()
file(WRITE "${FILE}.new" "${code}")
file(COPY_FILE "${FILE}.new" "${FILE}" ONLY_IF_DIFFERENT)
