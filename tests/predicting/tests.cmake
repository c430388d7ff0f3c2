app_tests(predicting USES app_window SOURCES predicting/belief_test.cpp predicting/predict_test.cpp predicting/because_test.cpp support/drive.cpp)
