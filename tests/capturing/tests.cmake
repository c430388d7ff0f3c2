app_tests(capturing USES app_window SOURCES capturing/capturing_test.cpp capturing/marks_test.cpp capturing/chain_test.cpp capturing/predict_capture_test.cpp
    capturing/beside_test.cpp capturing/opened_capture.cpp support/drive.cpp)
