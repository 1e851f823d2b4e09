"""The parts that views are made of; they know the theme and plain values, no store and no sitting."""
