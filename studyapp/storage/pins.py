"""PINs that keep classmates out of a learner's window: kept as salted scrypt, never as they were typed."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from studyapp.facts.faults import StudyError
from studyapp.storage.database import Database
from studyapp.storage.learners import Learner, find_learner

SHORTEST, LONGEST = 4, 64  # signs
_COST, _BLOCK, _LANES = 2**13, 8, 1  # 8 MB and some 20 ms, which nobody notices once and a search does
_SALT = 16  # bytes


def pin_kept(database: Database, learner: Learner) -> str:
    """What is kept of a learner's PIN, "" for none; only for `keep_pin`, which puts it back."""
    row = database.row("SELECT pin FROM learners WHERE id = ?", (learner.id,))
    return str(row[0]) if row else ""


def keep_pin(database: Database, learner: Learner, kept: str) -> Learner:
    """Let a learner have the PIN that `hashed` or `pin_kept` gave, "" for none; StudyError when that cannot be kept."""
    with database.transaction("The PIN") as write:
        write.execute("UPDATE learners SET pin = ? WHERE id = ?", (kept, learner.id))
    return find_learner(database, learner.name)


def hashed(pin: str) -> str:
    """What to keep of a PIN; StudyError when it is too short or too long."""
    if not SHORTEST <= len(pin) <= LONGEST:
        raise StudyError(
            f"The PIN was not set: it needs from {SHORTEST} to {LONGEST} signs. Nothing was changed. Type another."
        )
    salt = secrets.token_bytes(_SALT)
    return f"scrypt:{_COST}:{salt.hex()}:{_scrypt(pin, salt, _COST).hex()}"


def pin_fits(database: Database, learner: Learner, pin: str) -> bool:
    """Whether this is the learner's PIN; any text is when there is none, and none when what is kept cannot be read."""
    kept = pin_kept(database, learner)
    if not kept:
        return True
    try:
        _, cost, salt, wanted = kept.split(":")
        made = _scrypt(pin, bytes.fromhex(salt), int(cost))
        return hmac.compare_digest(made, bytes.fromhex(wanted))
    except ValueError:
        return False


def _scrypt(pin: str, salt: bytes, cost: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=cost, r=_BLOCK, p=_LANES)
