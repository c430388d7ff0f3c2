app_tests(freeplay USES app_window SOURCES
    freeplay/field_by_hand_test.cpp freeplay/free_play_test.cpp freeplay/goals_test.cpp freeplay/playing.cpp support/drive.cpp)
