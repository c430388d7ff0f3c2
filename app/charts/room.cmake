# The only room that includes Qt Charts, whose free edition is GPL-3.
app_room(charts
    SOURCES
        charts/chart_marks.cpp
        charts/chart_panel.cpp
        charts/nice_steps.cpp
        charts/sequence_chart.cpp
        charts/sequence_data.cpp
        charts/state_times.cpp
        charts/time_in_states.cpp
    USES
        app_lab
        app_theme
        Qt6::Charts
)
