"""How the files of a data folder are called."""

DATABASE_FILE = "study.db"
BACKUP_FOLDER = "backups"
