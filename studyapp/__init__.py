"""A bank of facts becomes questions that a desktop window drills with spaced repetition."""

__version__ = "0.1.0"
