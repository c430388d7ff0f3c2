app_tests(diagram USES app_diagram SOURCES
    diagram/accessibility_test.cpp
    diagram/animation_test.cpp
    diagram/callout_test.cpp
    diagram/drawn.cpp
    diagram/frame_test.cpp
    diagram/grey_test.cpp
    diagram/keyboard_test.cpp
    diagram/layout_ids_test.cpp
    diagram/layout_space_test.cpp
    diagram/moments.cpp
    diagram/picture_test.cpp
    diagram/text_test.cpp
)
