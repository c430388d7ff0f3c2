app_tests(window USES app_window SOURCES
    window/appearance_test.cpp
    window/authoring_test.cpp
    window/clipping_test.cpp
    window/compare_test.cpp
    window/command_line_test.cpp
    window/drive.cpp
    window/file_test.cpp
    window/gallery_test.cpp
    window/keyboard_test.cpp
    window/monkey_test.cpp
    window/panels_test.cpp
    window/picture_test.cpp
    window/predict_test.cpp
    window/presenting_test.cpp
)
