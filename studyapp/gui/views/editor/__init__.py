"""The parts of the fact editor."""
