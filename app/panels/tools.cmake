set(TOOLS_SOURCES
    panels/tool_notes.cpp
    panels/tool_paint.cpp
    panels/tool_text.cpp
    panels/tools_view.cpp
    panels/timers_table.cpp
)
