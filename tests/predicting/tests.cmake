app_tests(predicting USES app_window SOURCES
    predicting/belief_test.cpp predicting/predict_test.cpp predicting/answers_test.cpp predicting/quiz_test.cpp
    predicting/because_test.cpp predicting/asking.cpp support/drive.cpp)
