# The lessons: every file of resources/scenarios, enumerated, never listed by hand.
app_tests(scenarios USES app_files app_lab lab_translations SOURCES
    scenarios/lessons.cpp scenarios/korean.cpp
    scenarios/lesson_test.cpp scenarios/narration_test.cpp scenarios/course_test.cpp scenarios/coverage_test.cpp
    scenarios/promises_test.cpp scenarios/schema_test.cpp scenarios/guide_test.cpp
    scenarios/swapped_test.cpp scenarios/gallery_lessons_test.cpp scenarios/korean_texts_test.cpp
    scenarios/catalogue_test.cpp scenarios/wording.cpp scenarios/wording_test.cpp)
