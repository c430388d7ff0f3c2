app_tests(trying USES app_window SOURCES trying/problems_test.cpp trying/last_steps_test.cpp trying/trying_test.cpp support/drive.cpp support/hands.cpp)
