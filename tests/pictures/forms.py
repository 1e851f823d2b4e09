"""The pictures of each form that is answered by more than a letter: asked, and answered."""

from __future__ import annotations

from studyapp.gui.scales import scale_of
from tests.answers import right
from tests.pictures.asked import COUNTRY, DAYS, ESTIMATE, EVENTS, PAIRS, SPEAKER
from tests.pictures.studio import Studio


def draw_ordered(studio: Studio) -> None:
    """Who says so, events in order, and pairs."""
    for asked, answer in ((SPEAKER, _speak), (EVENTS, _put_in_order), (PAIRS, _pair)):
        studio.ask(asked)
        answer(studio)
        studio.draw(f"form-{asked.form}")
        studio.press("Return")
        studio.draw(f"form-{asked.form}-answered")


def draw_placed(studio: Studio) -> None:
    """A day and a number on a line, and a country on a map."""
    for asked, answer in ((DAYS, _place_day), (ESTIMATE, _place_number), (COUNTRY, _find)):
        studio.ask(asked)
        answer(studio)
        studio.draw(f"form-{asked.form}")
        studio.press("Return")
        studio.draw(f"form-{asked.form}-answered")


def _speak(studio: Studio) -> None:
    studio.press("Down")


def _put_in_order(studio: Studio) -> None:
    """In the right order but for one event, which is not the one that is asked of."""
    order = list(right(studio.question).order)
    places = range(len(order) - 1)
    wrong = next(place for place in places if studio.question.asked not in order[place : place + 2])
    order[wrong], order[wrong + 1] = order[wrong + 1], order[wrong]
    studio.panel.list.set_order(order)
    studio.press("Down")


def _pair(studio: Studio) -> None:
    """Two things exchanged, and the rest right."""
    partners = list(studio.question.partners)
    partners[0], partners[1] = partners[1], partners[0]
    for partner in partners:
        studio.press("ABCDE"[partner])
    studio.press("2")


def _place_day(studio: Studio) -> None:
    """Some months beside the key."""
    key = studio.desk.bank.slot(studio.question.card).value
    scale = scale_of(studio.question)
    studio.panel.line.place(scale.position(scale.span(key)[0]))
    for _ in range(5):
        studio.press("PgUp")


def _place_number(studio: Studio) -> None:
    """Near the key."""
    for key in ("Home", *("PgUp",) * 2, "Up"):
        studio.press(key)


def _find(studio: Studio) -> None:
    """A neighbour of the right country."""
    studio.panel.choose([spot.text for spot in studio.question.spots].index("Iraq"))
