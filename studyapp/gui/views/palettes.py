"""What can be picked from over the window: commands with the facts that fit, and banks with the learners."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from studyapp.facts.bank import Bank
from studyapp.facts.faults import StudyError
from studyapp.facts.folding import fold
from studyapp.gui import words as told
from studyapp.gui.commands import Command
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.shelf import Shelf
from studyapp.gui.theme import Theme
from studyapp.gui.translating import tr
from studyapp.gui.views.palette import Palette, fitting
from studyapp.gui.widgets.pick_list import Pick
from studyapp.questions import wording
from studyapp.storage.finding import FactQuery
from studyapp.study.selection import Selection

_FACTS, _COMMANDS = 6, 8  # shown of what fits
_WORD = re.compile(r"\w+")


def open_commands(
    theme: Theme,
    window: QWidget,
    desk: Desk,
    commands: Sequence[Command],
    *,
    show_fact: Callable[[str], object],
    find_facts: Callable[[str], object],
    study: Callable[[Selection], object],
) -> Palette:
    """Show all commands over a window; what is typed also finds facts, to be shown or studied."""
    doing = [Pick(one.words, one.act, icon=one.icon, caps=one.caps) for one in commands]

    def find(words: str) -> Sequence[Pick]:
        if not words.strip():
            return doing
        picks: list[Pick] = []
        found, answers = _facts(desk, words)
        if found:
            picks.append(Pick(tr("Facts")))
            picks += [_fact_pick(desk, fact, words, partial(show_fact, fact)) for fact in found[:_FACTS]]
            count = _count(len(found), answers)
            picks.append(Pick(tr("Study")))
            if len(found) > _FACTS:
                words_all = tr("See all facts that mention “{words}”").format(words=words.strip())
                picks.append(Pick(words_all, lambda: find_facts(words), count, "text-search"))
            if answers:
                studied = tr("Study facts that mention “{words}”").format(words=words.strip())
                picks.append(Pick(studied, lambda: study(_answers_of(desk.bank, found)), count, "play"))
        if fits := fitting(doing, words):
            picks.append(Pick(tr("Commands")))
            picks += [replace(one, bold=_matches(one.words, words)) for one in fits[:_COMMANDS]]
        return picks

    return _opened(
        Palette(
            theme, window, tr("Find a command or a fact"), tr("Nothing fits. Type a part of a name."), find
        )
    )


def open_banks(
    theme: Theme,
    window: QWidget,
    shelf: Shelf,
    *,
    open_bank: Callable[[str], object],
    more: Sequence[Command],
) -> Palette:
    """Show all banks over a window, with the open one marked, and what else there is to do with banks."""
    current = shelf.desk.bank.id
    banks = [
        Pick(
            spine.title,
            partial(open_bank, spine.id),
            line=tr("open now") if spine.id == current else "",
            icon="check" if spine.id == current else "library",
            chosen=spine.id == current,
        )
        for spine in shelf.banks()
    ]
    doing = [Pick(one.words, one.act, icon=one.icon, caps=one.caps) for one in more]

    def find(words: str) -> Sequence[Pick]:
        fits, others = fitting(banks, words), fitting(doing, words)
        head = [Pick(tr("Banks"))] if fits else []
        between = [Pick(tr("Commands"))] if others else []
        return [*head, *fits, *between, *others]

    return _opened(Palette(theme, window, tr("Find a bank"), tr("No bank is called so."), find))


def _opened(palette: Palette) -> Palette:
    palette.closed.connect(palette.deleteLater)
    palette.open_over()
    return palette


def _facts(desk: Desk, words: str) -> tuple[Sequence[str], int]:
    """The facts that mention words, and how many answers they have; none of them is read for that."""
    query = FactQuery(words=words)
    try:
        return desk.facts.find(query), desk.facts.answers(query)
    except StudyError:
        return (), 0  # the page of facts tells why


def _answers_of(bank: Bank, facts: Sequence[str]) -> Selection:
    return Selection(cards=tuple(card for fact in facts for card in bank.cards_of(bank.facts[fact])))


def _fact_pick(desk: Desk, fact: str, words: str, act: Callable[[], object]) -> Pick:
    one = desk.bank.facts[fact]
    line = one.label or wording.sentence(desk.bank, one)
    place = told.source_line(one.source[0]) if one.source else ""
    return Pick(line, act, place, "text-search", bold=_matches(line, words))


def _matches(line: str, words: str) -> tuple[tuple[int, int], ...]:
    """Where in a line the typed words begin one of its own."""
    found = []
    wanted = fold(words).split()
    for own in _WORD.finditer(line):
        for part in wanted:
            if fold(own[0]).startswith(part) and len(part) <= len(own[0]):
                found.append((own.start(), own.start() + len(part)))
                break
    return tuple(found)


def _count(facts: int, answers: int) -> str:
    told = tr("1 fact") if facts == 1 else tr("{n} facts").format(n=facts)
    given = tr("1 answer") if answers == 1 else tr("{n} answers").format(n=answers)
    return f"{told}, {given}"
