app_tests(charts USES app_charts app_files SOURCES
    charts/charts_test.cpp
    diagram/moments.cpp
    ladder/lessons.cpp
)
