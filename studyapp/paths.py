"""Where the shipped banks and resources lie, and where the learner's data belongs."""

from pathlib import Path

SHIPPED_BANK = "war-against-isil"
"""The id of the bank that comes with the program."""


def shipped_folder(package: Path) -> Path:
    """Return the folder that holds `questions/` and `resources/` for the package `studyapp` in `package`.

    A wheel and a frozen build carry them inside the package, in `_bundled`; in a source checkout they lie beside it.
    """
    bundled = package / "_bundled"
    return bundled if bundled.is_dir() else package.parent


def questions_folder() -> Path:
    """Return the folder of the shipped banks, one folder each."""
    return shipped_folder(Path(__file__).parent) / "questions"


def resources_folder() -> Path:
    """Return the folder of fonts and icons."""
    return shipped_folder(Path(__file__).parent) / "resources"


def data_folder() -> Path:
    """Return the platform's folder for the learner's data; it need not exist yet."""
    from platformdirs import user_data_path  # noqa: PLC0415 - only asked for without --data, and the start is measured

    return user_data_path("studyapp", appauthor=False)
