# What was seen, not computed: recorded runs, looks at a machine, and what a capture shows of two endpoints.
model_room(observation USES tcp_report tcp_capture SOURCES
    observation/timer_wheel.cpp observation/matching.cpp
    observation/trace.cpp observation/observed_world.cpp observation/recording.cpp observation/agreement.cpp
    observation/playable.cpp observation/timetable.cpp observation/look.cpp observation/reasons.cpp
    observation/watch.cpp observation/followed.cpp observation/hints.cpp observation/possible_states.cpp
    observation/conversation.cpp observation/arrival.cpp observation/arrival_acks.cpp observation/deduction.cpp
    observation/end_states.cpp observation/connection_table.cpp observation/changes.cpp observation/findings.cpp
    observation/finding_names.cpp observation/no_state.cpp observation/judge.cpp observation/judge_profiles.cpp
    observation/retelling.cpp observation/passing.cpp observation/captured_chain.cpp observation/captured_run.cpp
    observation/pasted.cpp observation/pasted_words.cpp observation/pasted_plain.cpp observation/pasted_rows.cpp
    observation/pasted_bsd.cpp observation/pasted_windows.cpp observation/pasted_tcpdump.cpp
    observation/pasted_tcpdump_words.cpp observation/pasted_findings.cpp observation/pasted_pcap.cpp)
