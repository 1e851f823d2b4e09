"""The forms of questions, one module each: whether a form fits a slot, and how a question in it is made."""
