"""One panel for each way of asking: what a question is answered with, and what its answer looked like."""
