"""A question about the Moon in each of the forms that are answered by more than a choice, made by hand."""

from datetime import date

from studyapp.facts.ids import CardId
from studyapp.facts.values import Precision
from studyapp.questions.question import Event, Match, NumberLine, Option, Order, Timeline, WhoSays

LANDING = CardId("moon", "first-landing", "date")
PLACE = CardId("moon", "first-landing", "place")
MINUTES = CardId("moon", "walk", "minutes")
SPEAKER = CardId("moon", "audience", "who")

ORDER = Order(
    card=LANDING,
    stem="In what order did these four events happen?",
    key="20\u00a0July 1969",
    events=(
        Event("the third landing on the Moon", "early February 1971"),
        Event("the first landing on the Moon", "20\u00a0July 1969"),
        Event("the opening of the samples", "26\u00a0July 1969"),
        Event("the second landing on the Moon", "19\u00a0November 1969"),
    ),
    before=((1, 0), (1, 2), (1, 3), (2, 0), (2, 3), (3, 0)),
    asked=1,
)
IN_ORDER = (1, 2, 3, 0)

MATCH = Match(
    card=PLACE,
    stem="Where did which mission land?",
    key="Mare Tranquillitatis",
    left=("Apollo 11", "Apollo 12", "Apollo 14"),
    options=(Option("Fra Mauro"), Option("Mare Tranquillitatis"), Option("the Oceanus Procellarum")),
    partners=(1, 2, 0),
    asked=0,
)

NUMBERS = NumberLine(
    card=MINUTES,
    stem="For how many minutes did the first walk on the Moon last?",
    key="151\u00a0minutes",
    low=0,
    high=500,
    step=5,
    unit="minutes",
    chance=0.02,
)

DAYS = Timeline(
    card=LANDING,
    stem="On which day did the first crewed landing on the Moon take place?",
    key="20\u00a0July 1969",
    first=date(1961, 1, 1),
    last=date(1975, 12, 31),
    precision=Precision.DAY,
    chance=0.001,
)

SAYS = WhoSays(
    card=SPEAKER,
    stem="Who said that more than 500,000,000 people watched the first landing live?",
    key="the Broadcasting Union",
    options=(Option("the Broadcasting Union"), Option("the Daily Courier"), Option("the Space Agency")),
    right=0,
)
