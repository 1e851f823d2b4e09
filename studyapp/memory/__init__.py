"""When to ask again: cards, reviews, the scheduler and the queue."""
