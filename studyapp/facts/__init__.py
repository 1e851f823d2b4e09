"""What is worth knowing: facts, slots, typed values, entities, sources and banks."""
