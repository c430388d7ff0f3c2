# What stands around the diagrams and the ladder.
set(TOOLS_SOURCES)
include(${CMAKE_CURRENT_LIST_DIR}/tools.cmake OPTIONAL)

app_room(panels
    SOURCES
        panels/call_bar.cpp
        panels/caption_bar.cpp
        panels/endpoint_header.cpp
        panels/endpoint_panel.cpp
        panels/lesson_editor.cpp
        panels/lesson_texts.cpp
        panels/log_model.cpp
        panels/log_view.cpp
        panels/moment_slider.cpp
        panels/narration_panel.cpp
        panels/panel.h
        panels/predict_panel.cpp
        panels/scenario_panel.cpp
        panels/setting_field.cpp
        panels/setting_words.cpp
        panels/settings_panel.cpp
        panels/state_chip.cpp
        panels/step_strip.cpp
        panels/text.cpp
        panels/transport_bar.cpp
        panels/variables_view.cpp
        ${TOOLS_SOURCES}
    USES
        app_lab
        app_theme
        tcp_report
        Qt6::Widgets
)
