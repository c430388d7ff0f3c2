# The charts once more, drawn by app/browser in place of Qt Charts, in a namespace of their own: app::drawn_charts.
file(GLOB drawn_charts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/app/charts/*.cpp ${PROJECT_SOURCE_DIR}/app/charts/*.h)
add_library(drawn_charts STATIC EXCLUDE_FROM_ALL ${drawn_charts} browser/chart_figures.cpp browser/chart_figures.h)
list(FILTER drawn_charts INCLUDE REGEX "\\.h$")
meta_objects(drawn_charts ${drawn_charts})
target_compile_definitions(drawn_charts PRIVATE charts=drawn_charts)
target_include_directories(drawn_charts PRIVATE ${PROJECT_SOURCE_DIR}/app/browser/qtcharts ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(drawn_charts PRIVATE app_lab app_theme app_browser Qt6::Test warnings)
with_test_headers(drawn_charts app_test_headers)

app_tests(browser USES drawn_charts app_charts app_files app_browser SOURCES
    browser/charts_side_by_side_test.cpp
    browser/chart_figures.cpp
    diagram/moments.cpp
    ladder/lessons.cpp
)
