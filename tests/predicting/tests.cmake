app_tests(predicting USES app_window SOURCES predicting/predict_test.cpp predicting/because_test.cpp support/drive.cpp)
