# Colours, letters, marks, icons and the words on arrows: what every view shares.
app_room(theme
    SOURCES
        theme/edge_words.cpp
        theme/fonts.cpp
        theme/icon_paths.cpp
        theme/icons.cpp
        theme/lettering.cpp
        theme/look.cpp
        theme/marks.cpp
        theme/state_names.cpp
        theme/style.cpp
    USES
        tcp_report
        Qt6::Widgets
)
