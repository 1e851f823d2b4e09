"""The window: views, widgets, theme and words."""
