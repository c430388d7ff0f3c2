app_tests(reviewing USES app_window SOURCES
    reviewing/review_test.cpp reviewing/explanation_test.cpp reviewing/lesson_skills_test.cpp
    reviewing/standing_test.cpp reviewing/inventory_window_test.cpp reviewing/pictures_test.cpp
    reviewing/driven.cpp
    support/drive.cpp)
