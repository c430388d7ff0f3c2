app_tests(theme USES app_theme SOURCES
    theme/ask_for_file_test.cpp
    theme/box_test.cpp
    theme/contrast_test.cpp
    theme/icons_test.cpp
    theme/look_test.cpp
    theme/style_test.cpp
    theme/words_test.cpp
)
