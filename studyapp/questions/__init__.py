"""Facts to questions: forms, wording, distractors, item rules, grading."""
