"""Ids that sort by the moment they were made: UUIDv7 (RFC 9562)."""

from __future__ import annotations

import os
import time

_TAIL_BITS = 74  # 12 of rand_a and 62 of rand_b
_LOW_BITS = 62
_DAY = 86_400_000  # ms


class Ids:
    """Makes ids that grow strictly for as long as it lives, even when the clock goes back.

    The standard `uuid` and `secrets` would cost a start 12 ms of import.
    """

    def __init__(self) -> None:
        self._millisecond = 0
        self._tail = 0

    def new(self) -> str:
        """A new id: 48 bits of Unix time in ms, then chance; within one ms the last id plus a random step."""
        millisecond = time.time_ns() // 1_000_000
        if millisecond > self._millisecond:
            self._millisecond = millisecond
            self._tail = _chance(_TAIL_BITS - 1)  # the top bit is room to grow within the ms
        else:
            self._tail += 1 + _chance(32)
            if self._tail >> _TAIL_BITS:
                self._millisecond += 1
                self._tail = _chance(_TAIL_BITS - 1)
        high, low = self._tail >> _LOW_BITS, self._tail & ((1 << _LOW_BITS) - 1)
        digits = f"{self._millisecond << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low:032x}"
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def first_id(days: int) -> str:
    """What all ids that were made in the last so many days are greater than, by the clock that makes them."""
    digits = f"{time.time_ns() // 1_000_000 - days * _DAY:012x}"
    return f"{digits[:8]}-{digits[8:]}"


def _chance(bits: int) -> int:
    return int.from_bytes(os.urandom(10)) & ((1 << bits) - 1)
