"""A bank of facts becomes questions that a desktop window drills with spaced repetition."""
