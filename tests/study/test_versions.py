"""A newer version of the Moon bank and someone who learnt the older one, without a disk."""

import pytest

from studyapp.facts.bank import Bank
from studyapp.facts.faults import StudyError
from studyapp.facts.ids import CardId
from studyapp.facts.reader import read_bank
from studyapp.memory.card import Card
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.replay import replay
from studyapp.memory.review import ActKind, CorrectionKind
from studyapp.study.keeping import Keeper
from studyapp.study.versions import changed_keys, decide, follow_renames, gone_cards, take_back
from tests.answers import right
from tests.banks import moon_bank, moon_files
from tests.study.journal import MemoryJournal
from tests.study.sittings import (
    CARDS,
    LANDING,
    PLACE,
    SCHEDULER,
    WALKER,
    Clock,
    give,
    sitting,
)


def version(*changes: tuple[str, str]) -> Bank:
    files = moon_files()
    for old, new in changes:
        assert any(old in text for text in files.values()), old
        files = {name: text.replace(old, new) for name, text in files.items()}
    return read_bank("moon", files)


OTHER_DAY = version(('date = "1969-07-20"', 'date = "1969-07-21"'))
RENAMED = version(
    ('"first-landing"', '"eagle"'),
    ('id = "eagle"', 'id = "eagle"\nwas = ["first-landing#date", "first-landing#place"]'),
)
EAGLE = CardId("moon", "eagle", "date")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def journal(clock: Clock) -> MemoryJournal:
    """What is kept after all cards were answered once."""
    journal = MemoryJournal()
    session = sitting(journal)
    session.ask(clock.now)
    while session.asking:
        give(session, right, clock)
    return journal


@pytest.fixture
def keeper(journal: MemoryJournal) -> Keeper:
    return Keeper(journal, SCHEDULER)


def learnt(journal: MemoryJournal) -> dict[str, str]:
    return {str(name): card.memory.slot_key if card.memory else "" for name, card in journal.cards.items()}


def changed(bank: Bank, journal: MemoryJournal) -> list[CardId]:
    return [one.card for one in changed_keys(bank, learnt(journal))]


def test_every_answer_keeps_the_key_of_its_slot(journal: MemoryJournal) -> None:
    assert {answer.review.card for answer in journal.answers} == set(CARDS)
    assert learnt(journal)[str(LANDING)] == '{"date": "1969-07-20"}'
    assert learnt(journal)[str(WALKER)] == '{"entity": "Neil Armstrong"}'


def test_the_version_that_was_learnt_has_changed_nothing(journal: MemoryJournal) -> None:
    assert changed(moon_bank(), journal) == []


def test_a_mended_wording_asks_nothing(journal: MemoryJournal) -> None:
    mended = version(
        ("Who was the first to walk on the Moon?", "Who first walked on the Moon?"),
        ('name = "Neil Armstrong"', 'name = "Neil A. Armstrong"'),
        ('aliases = ["Armstrong"]', 'aliases = ["Armstrong", "Neil Armstrong"]'),
        ('verb = "estimated"', 'verb = "said"'),
    )
    assert changed(mended, journal) == []


def test_another_key_is_told_with_what_was_learnt(journal: MemoryJournal) -> None:
    (one,) = changed_keys(OTHER_DAY, learnt(journal))
    assert (one.card, one.was, one.now) == (LANDING, '{"date": "1969-07-20"}', '{"date": "1969-07-21"}')


def test_a_card_that_is_new_or_whose_key_was_not_kept_is_not_told(journal: MemoryJournal) -> None:
    assert changed_keys(OTHER_DAY, {}) == ()
    assert changed_keys(OTHER_DAY, {str(LANDING): ""}) == ()


def test_a_reset_card_is_new_and_it_can_be_taken_back(
    journal: MemoryJournal, keeper: Keeper, clock: Clock
) -> None:
    before = dict(journal.cards)
    decision = decide(changed_keys(OTHER_DAY, learnt(journal)), keeper, clock.after(5), reset=True)
    assert decision.reset
    assert [act.kind for act in journal.acts] == [ActKind.RESET]
    assert journal.cards == before | {LANDING: Card(LANDING)}
    assert changed(OTHER_DAY, journal) == []
    take_back(decision, keeper, clock.after(5))
    assert journal.cards == before
    assert changed(OTHER_DAY, journal) == [LANDING]


def test_what_is_kept_is_not_asked_about_again_until_the_key_changes_once_more(
    journal: MemoryJournal, keeper: Keeper, clock: Clock
) -> None:
    decision = decide(changed_keys(OTHER_DAY, learnt(journal)), keeper, clock.after(5), reset=False)
    assert not decision.reset
    assert changed(OTHER_DAY, journal) == []
    assert journal.cards[LANDING].memory.reviews == 1
    assert changed(moon_bank(), journal) == [LANDING]
    take_back(decision, keeper, clock.after(5))
    assert changed(OTHER_DAY, journal) == [LANDING]


def test_a_decision_is_kept_whole_or_not_at_all(journal: MemoryJournal, keeper: Keeper, clock: Clock) -> None:
    both = changed_keys(
        version(('date = "1969-07-20"', 'date = "1969-07-21"'), ("number = 151", "number = 150")),
        learnt(journal),
    )
    assert len(both) == 2
    journal.full = True
    with pytest.raises(StudyError):
        decide(both, keeper, clock.after(5), reset=True)
    assert journal.acts == []


def test_an_answer_to_the_new_key_settles_it(journal: MemoryJournal, keeper: Keeper, clock: Clock) -> None:
    session = sitting(journal, [journal.cards[LANDING]])
    session._bank = OTHER_DAY
    session.ask(clock.now)
    give(session, right, clock)
    assert changed(OTHER_DAY, journal) == []
    session.undo(clock.after(5))
    assert changed(OTHER_DAY, journal) == [LANDING]


def test_memories_follow_renamed_cards_once(journal: MemoryJournal, keeper: Keeper, clock: Clock) -> None:
    before = journal.cards[LANDING].memory
    assert follow_renames(RENAMED, keeper, clock.after(5)) == 2
    assert follow_renames(RENAMED, keeper, clock.after(5)) == 0
    assert journal.cards[EAGLE] == Card(EAGLE, before)
    assert journal.cards[LANDING] == Card(LANDING)
    assert journal.history(EAGLE).reviews[0].card == LANDING
    assert changed(RENAMED, journal) == []


def test_a_renamed_card_goes_on_and_older_steps_can_be_undone(
    journal: MemoryJournal, keeper: Keeper, clock: Clock
) -> None:
    follow_renames(RENAMED, keeper, clock.after(5))
    review = journal.history(EAGLE).reviews[0]
    keeper.act(EAGLE, ActKind.SUSPEND, clock.after(5))
    keeper.say(EAGLE, review.id, CorrectionKind.REVOKED, clock.after(5))
    assert journal.cards[EAGLE] == Card(EAGLE, suspended=True)
    assert replay(EAGLE, journal.history(EAGLE), DEFAULT) == journal.cards[EAGLE]


def test_nothing_follows_when_nothing_was_learnt(keeper: Keeper, clock: Clock) -> None:
    assert follow_renames(moon_bank(), keeper, clock.now) == 0


def test_a_card_without_a_slot_and_one_of_a_disputed_fact_are_gone(journal: MemoryJournal) -> None:
    assert gone_cards(moon_bank(), learnt(journal)) == set()
    disputed = version(
        (
            'text = "On {date} two astronauts',
            'status = "disputed"\ncaution = "Who knows?"\ntext = "On {date} two astronauts',
        )
    )
    assert gone_cards(disputed, learnt(journal)) == {str(LANDING), str(PLACE)}
    assert changed(disputed, journal) == []
