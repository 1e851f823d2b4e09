"""The command `slips`: pairs taken for one another, questions missed again and again, and what was wrong with certainty."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import click

from studyapp.cli.house import House, say
from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.gui import slip_words
from studyapp.gui.desks.slip_desk import SlipDesk, Slipping
from studyapp.gui.desks.studies import Studies
from studyapp.storage.database import open_database
from studyapp.storage.device import read_device


@click.command()
@click.argument("bank")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def slips(house: House, bank: str, *, as_json: bool) -> None:
    """Tell what keeps slipping in BANK, an id or a folder.

    Pairs are told that were taken for one another on the last 90 days; drill one with `drill BANK --card ONE --card OTHER`.
    """
    facts = house.bank(bank)
    with open_database(house.data) as database:
        learner = house.learner(database)
        desk = SlipDesk(Studies(facts, database, learner, read_device(house.data).device, house.now))
        found, confident = desk.slipping, desk.confidently_wrong_today()
    if as_json:
        say(json.dumps(_shape(facts, found, confident), ensure_ascii=False))
        return
    if not (found.pairs or found.leeches or confident):
        say(slip_words.NOTHING_SLIPS)
    _say_part(
        slip_words.PAIRS,
        (
            (
                f"{slip_words.keys_line(facts, pair.one, pair.other)}: {slip_words.times(pair.times)}",
                pair.one,
                pair.other,
            )
            for pair in found.pairs
        ),
    )
    _say_part(
        slip_words.LEECHES,
        (
            (f"{slip_words.question(facts, card.id)} {slip_words.missed(card.memory.lapses)}", card.id)
            for card in found.leeches
            if card.memory
        ),
    )
    _say_part(slip_words.CONFIDENT, ((slip_words.question(facts, card), card) for card in confident))


def _say_part(title: str, lines: Iterable[tuple[str | CardId, ...]]) -> None:
    told = list(lines)
    if told:
        say(f"{title}:")
    for line, *cards in told:
        say(f"  {line}")
        say(f"    {'  '.join(map(str, cards))}")


def _shape(bank: Bank, found: Slipping, confident: Sequence[CardId]) -> dict[str, Any]:
    return {
        "bank": bank.id,
        "pairs": [
            {
                "cards": [str(pair.one), str(pair.other)],
                "keys": [slip_words.key(bank, pair.one), slip_words.key(bank, pair.other)],
                "times": pair.times,
                "last_day": pair.last_day.isoformat(),
            }
            for pair in found.pairs
        ],
        "leeches": [
            {"card": str(card.id), "missed": card.memory.lapses if card.memory else 0}
            for card in found.leeches
        ],
        "confidently_wrong": [str(card) for card in confident],
    }
