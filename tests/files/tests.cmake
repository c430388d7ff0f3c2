model_tests(files SOURCES
    files/folder.cpp files/reading_test.cpp files/place_test.cpp files/writing_test.cpp files/hostile_test.cpp
    files/trace_test.cpp files/trace_reader_test.cpp files/crowd_tools_test.cpp files/field_test.cpp
    files/languages_test.cpp files/link_test.cpp files/search_test.cpp files/journal_test.cpp
    files/answer_sheets_test.cpp files/item_words_test.cpp files/time_words_test.cpp
    files/lab_card_words_test.cpp files/spelling_test.cpp files/read_at_most_test.cpp
    files/with_settings_test.cpp
    USES app_files lab_scenarios lab_translations)
