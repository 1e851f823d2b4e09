"""A learner's own copies of the documents that banks were written from, kept in the data folder: one file a bank and source."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from studyapp.facts.bank import Place
from studyapp.facts.faults import StudyError

COPIES_FOLDER = "documents"
LARGEST = 20_000_000  # bytes of a document


@dataclass(frozen=True, slots=True)
class Copy:
    """A document as it was read: its sentences by place, and which of them a bank cites by which place."""

    origin: str  # path of the file that it was made from
    size: int  # of that file, in bytes
    changed: int  # when it was changed last, in ns
    passages: Mapping[Place, str]
    found: Mapping[Place, Place]  # cited place to the place in the copy


def copy_file(data: Path, bank: str, source: str) -> Path:
    """Where the copy of a source is kept; the name of the source may be any text."""
    name = re.sub(r"[^\w-]", "_", source)
    return data / COPIES_FOLDER / bank / f"{name}.json"


def read_original(path: Path) -> tuple[bytes, int, int]:
    """What a document holds, how many bytes that are and when it was changed last, in ns; StudyError when it cannot be read."""
    try:
        state = path.stat()
        if state.st_size > LARGEST:
            raise StudyError(
                f"{path.name} was not taken: it is larger than {LARGEST // 1_000_000} MB. Nothing was changed. "
                "Choose a smaller file."
            )
        return path.read_bytes(), state.st_size, state.st_mtime_ns
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "that is no name of a file"
        raise StudyError(
            f"{path.name} could not be opened: {reason}. Nothing was changed. Choose it again."
        ) from error


def keep_copy(file: Path, copy: Copy) -> None:
    """Keep a copy in place of the one before, whole or not at all; StudyError when it cannot be."""
    sections: dict[str, list[tuple[int, int, str]]] = {}
    for place, sentence in copy.passages.items():
        sections.setdefault(place.section, []).append((place.paragraph, place.sentence, sentence))
    content = {
        "origin": copy.origin,
        "size": copy.size,
        "changed": copy.changed,
        "found": [(_row(cited), _row(there)) for cited, there in copy.found.items()],
        "sections": sections,
    }
    coming = file.with_suffix(".coming")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        coming.write_text(json.dumps(content), "utf-8")  # escaped, since a path may be no UTF-8
        coming.replace(file)
    except OSError as error:
        raise StudyError(
            f"The copy was not kept: {error.strerror}. Your document is as it was. Free some space, then open it again."
        ) from error


def read_copy(file: Path) -> Copy | None:
    """The copy in a file; None when there is none. StudyError when it cannot be read."""
    try:
        content = json.loads(file.read_text("utf-8"))
        return Copy(
            origin=str(content["origin"]),
            size=int(content["size"]),
            changed=int(content["changed"]),
            passages={
                Place(section, paragraph, number): sentence
                for section, sentences in content["sections"].items()
                for paragraph, number, sentence in sentences
            },
            found={Place(*cited): Place(*there) for cited, there in content["found"]},
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise StudyError(
            "The kept copy of the document cannot be read any more. Your answers are safe. Open the document again."
        ) from error


def has_changed(copy: Copy) -> bool:
    """Whether the file that a copy was made from is another one now; one that is gone is not."""
    try:
        now = Path(copy.origin).stat()
    except (OSError, ValueError):
        return False
    return (now.st_size, now.st_mtime_ns) != (copy.size, copy.changed)


def _row(place: Place) -> tuple[str, int, int]:
    return place.section, place.paragraph, place.sentence
