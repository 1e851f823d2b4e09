"""SQLite and the folders of banks: the only room that touches the disk."""
