app_tests(diagram USES app_diagram SOURCES
    diagram/moments.cpp
)
