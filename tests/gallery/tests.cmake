# A tool, not tests: `tests/gallery/run` builds it and draws the pictures. ctest does not know it.
add_executable(gallery EXCLUDE_FROM_ALL gallery/gallery.cpp gallery/parts_gallery.cpp gallery/questions_gallery.cpp
    gallery/kernel_gallery.cpp gallery/sizes_gallery.cpp gallery/keeping.cpp
    support/drive.cpp support/hands.cpp support/app_main.cpp)
target_include_directories(gallery PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_compile_definitions(gallery PRIVATE BINARY_DIR="${PROJECT_BINARY_DIR}")
link_program(gallery
    app_window lab_resources lab_scenarios lab_translations Qt6::Widgets Qt6::Test GTest::gtest)
with_test_headers(gallery app_test_headers)
