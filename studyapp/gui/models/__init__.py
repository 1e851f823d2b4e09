"""What long lists show, row by row, as Qt's views ask for it."""
