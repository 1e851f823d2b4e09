"""Sittings: what is asked next, what an answer does, and what came of it."""
