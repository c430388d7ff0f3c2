# What a learner is asked, when, and what the answers say: items made from runs, their schedule, the inventory.
model_room(practice USES tcp_scenario SOURCES
    practice/claim.cpp practice/claim_checks.cpp practice/item.cpp practice/item_data.cpp practice/item_opening.cpp
    practice/item_closing.cpp practice/item_waiting.cpp practice/item_trouble.cpp practice/item_words.cpp
    practice/bank.cpp practice/schedule.cpp practice/review.cpp practice/learner.cpp practice/inventory.cpp)
