# The program for a browser: what stands in for parts of Qt that Debian has no source of, and for the standard library.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets ZlibPrivate)

# The host's tool; find_package() would look for one that runs in a browser.
find_package(Qt6LinguistTools PATHS ${QT_HOST_PATH_CMAKE_DIR} NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH REQUIRED)

add_library(drawn_charts INTERFACE)  # app/browser in place of Qt Charts
target_include_directories(drawn_charts INTERFACE ${CMAKE_CURRENT_LIST_DIR}/qtcharts)
target_link_libraries(drawn_charts INTERFACE Qt6::Widgets)
add_library(Qt6::Charts ALIAS drawn_charts)
add_library(nothing INTERFACE)
foreach(missing Qt6::Svg Qt6::PrintSupport)
    add_library(${missing} ALIAS nothing)
endforeach()
add_library(ZLIB::ZLIB ALIAS Qt6::ZlibPrivate)

# site_of(program): its page beside it, and how it is linked. The page asks for what stands after "exported".
function(site_of program)
    target_link_options(${program} PRIVATE -sEXPORTED_RUNTIME_METHODS=UTF16ToString,stringToUTF16,JSEvents,specialHTMLTargets,FS
        -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=67108864)
    set_target_properties(${program} PROPERTIES CXX_VISIBILITY_PRESET hidden)
endfunction()
