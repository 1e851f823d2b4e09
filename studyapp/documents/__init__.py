"""Other documents in: from text to clean sections, paragraphs and sentences."""
