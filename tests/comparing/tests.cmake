app_tests(comparing USES app_window SOURCES
    comparing/compare_test.cpp comparing/offer_test.cpp comparing/compared.cpp support/drive.cpp)
