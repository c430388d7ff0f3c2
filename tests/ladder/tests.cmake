app_tests(ladder USES app_ladder app_files SOURCES
    diagram/moments.cpp
    ladder/arrows_test.cpp
    ladder/box_lane_test.cpp
    ladder/elastic_axis_test.cpp
    ladder/hand_on_ladder_test.cpp
    ladder/lessons.cpp
    ladder/ladder_geometry_test.cpp
    ladder/ladder_model_test.cpp
    ladder/view_test.cpp
)
