# The program for a browser: what stands in for parts of Qt that Debian has no source of, and for the standard library.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets ZlibPrivate)

# The host's tools. They are of 64 bits, and find_package() would not take them for a program of 32.
function(find_tools_of_host)
    unset(CMAKE_SIZEOF_VOID_P)
    find_package(Qt6LinguistTools PATHS ${QT_HOST_PATH_CMAKE_DIR} NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH REQUIRED)
endfunction()
find_tools_of_host()

# Rooms of the window are to be small, as Qt is; the model stays fast.
add_compile_options(-Os)

add_library(drawn_charts INTERFACE)  # app/browser in place of Qt Charts
target_include_directories(drawn_charts INTERFACE ${CMAKE_CURRENT_LIST_DIR}/qtcharts)
target_link_libraries(drawn_charts INTERFACE Qt6::Widgets)
add_library(Qt6::Charts ALIAS drawn_charts)
add_library(nothing INTERFACE)
foreach(missing Qt6::Svg Qt6::PrintSupport)
    add_library(${missing} ALIAS nothing)
endforeach()
add_library(ZLIB::ZLIB ALIAS Qt6::ZlibPrivate)

# fonts_for_the_wire(out fonts…): their files with the characters that occur, and which they are.
function(fonts_for_the_wire out)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/font)
    file(MAKE_DIRECTORY ${folder})
    foreach(font ${ARGN})
        cmake_path(GET font FILENAME name)
        add_custom_command(OUTPUT ${folder}/${name} VERBATIM
            COMMAND /usr/bin/python3 ${PROJECT_SOURCE_DIR}/app/browser/subset_fonts.py ${font} ${folder}/${name}
                ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/model ${PROJECT_SOURCE_DIR}/resources ${PROJECT_SOURCE_DIR}/translations
            DEPENDS ${font} ${PROJECT_SOURCE_DIR}/app/browser/subset_fonts.py)
        list(APPEND files ${folder}/${name})
    endforeach()
    set(${out} ${files} PARENT_SCOPE)
endfunction()

# site_of(program): how it is linked. What the page asks for of emscripten is named; Qt adds its own.
function(site_of program)
    set_target_properties(${program} PROPERTIES CXX_VISIBILITY_PRESET hidden
        QT_WASM_INITIAL_MEMORY 64MB QT_WASM_EXTRA_EXPORTED_METHODS JSEvents,specialHTMLTargets,FS)
endfunction()
