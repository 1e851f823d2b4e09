"""The passage behind S: the place in words at first, then the sentence in the learner's own copy."""

from collections import defaultdict
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from studyapp.documents.places import fingerprint
from studyapp.gui.desks.desk import Desk
from studyapp.gui.views.passage_sheet import open_passage
from studyapp.gui.widgets.cited_text import CitedText
from studyapp.gui.widgets.link import Link
from tests.banks import moon_bank
from tests.gui.pages import press, seen

FACT = "first-landing"


def sentence(place):
    return f"Sentence {place.sentence} of paragraph {place.paragraph} stands in {place.section}."


def document(bank):
    """A text that has every sentence that a bank cites, and the others that have to stand before them."""
    last = defaultdict(lambda: defaultdict(int))
    for fact in bank.facts.values():
        for place in fact.source:
            paragraphs = last[place.section]
            paragraphs[place.paragraph] = max(paragraphs[place.paragraph], place.sentence)
    lines = []
    for section, paragraphs in sorted(last.items(), key=lambda one: one[0] != "Lead"):
        if section != "Lead":
            lines += [*(f"{part}[edit]\n" for part in section.split("/"))]
        for number in range(1, max(paragraphs) + 1):
            said = range(1, max(paragraphs.get(number, 1), 1) + 1)
            place = next(iter(bank.facts.values())).source[0]
            here = (replace(place, section=section, paragraph=number, sentence=one) for one in said)
            lines.append(" ".join(map(sentence, here)) + "\n")
    return "\n".join(lines)


@pytest.fixture
def marked(desk, clock):
    """A desk over the Moon bank with a fingerprint of each sentence that it cites."""
    bank = moon_bank()
    places = {place: fingerprint(sentence(place)) for fact in bank.facts.values() for place in fact.source}
    studies = desk.studies
    return Desk(replace(bank, places=places), studies.database, studies.learner, "desk", clock)


@pytest.fixture
def copy(tmp_path):
    file = tmp_path / "moon.txt"
    file.write_text(document(moon_bank()), "utf-8")
    return file


@pytest.fixture
def open_sheet(qtbot, theme, marked, dialogs, shown):
    """A function that opens the passage of a fact over a window."""
    host = shown(CitedText(theme, ["What lies below."], ()))
    host.resize(900, 600)

    def opened(fact=FACT):
        return open_passage(theme, host, marked, dialogs, fact)

    return opened


@pytest.fixture
def take(qtbot, dialogs):
    """A function that opens a file on a sheet and waits until it was read or refused."""

    def read(sheet, file):
        dialogs.path = file
        press("O")
        qtbot.waitUntil(lambda: "The document is being read." not in seen(sheet))

    return read


def cited(sheet):
    return [text.cited for text in sheet.findChildren(CitedText) if text.isVisible() and text.cited]


def test_without_a_copy_the_place_is_told_and_what_a_copy_is_for(open_sheet):
    sheet = open_sheet()
    told = " ".join(seen(sheet))
    assert "Lead, paragraph 2, sentence 1" in told or "Lead, paragraph" in told
    assert "Open your own copy of “A Handbook of Landings” once" in told
    assert QApplication.focusWidget().text() == "Open the document"


def test_a_copy_is_opened_once_and_the_sentence_stands_out(open_sheet, take, copy, marked, dialogs):
    sheet = open_sheet()
    take(sheet, copy)
    place = marked.bank.facts[FACT].source[0]
    assert cited(sheet) == [sentence(place)]
    total = len({one for fact in marked.bank.facts.values() for one in fact.source})
    assert f"From moon.txt, which has {total} of the {total} sentences that the bank cites." in seen(sheet)
    press("Esc")
    assert sheet.isHidden()
    copy.unlink()
    assert cited(open_sheet()) == [sentence(place)]
    assert dialogs.asked == ["Open the document"]


def test_whoever_chooses_no_file_has_changed_nothing(open_sheet, dialogs):
    sheet = open_sheet()
    press("O")
    assert "Open the document" in seen(sheet)


def test_another_document_is_refused_and_the_copy_before_stays(open_sheet, take, copy, tmp_path, marked):
    sheet = open_sheet()
    take(sheet, copy)
    other = tmp_path / "other.txt"
    other.write_text("Nothing of this is cited. Nothing at all.", "utf-8")
    take(sheet, other)
    assert any("other.txt is another document: it has 0 of the" in line for line in seen(sheet))
    assert cited(sheet) == [sentence(marked.bank.facts[FACT].source[0])]


@pytest.mark.parametrize("name", ["gone.txt", "a.pdf"])
def test_a_file_that_cannot_be_read_is_told_in_a_sentence(open_sheet, take, tmp_path, name):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 ...")
    sheet = open_sheet()
    take(sheet, tmp_path / name)
    assert any(name in line and "Nothing was changed." in line for line in seen(sheet))


def test_a_sentence_that_the_copy_lacks_is_told_of(open_sheet, take, tmp_path, marked):
    place = marked.bank.facts[FACT].source[0]
    file = tmp_path / "newer.txt"
    file.write_text(document(moon_bank()).replace(sentence(place), "It was rewritten."), "utf-8")
    sheet = open_sheet()
    take(sheet, file)
    assert any("Your copy has no sentence like the one at " in line for line in seen(sheet))
    assert cited(sheet) == []


def test_a_file_that_changed_since_is_read_again(open_sheet, take, copy, marked, qtbot):
    take(open_sheet(), copy)
    press("Esc")
    copy.write_text("# New\n\n" + copy.read_text("utf-8"), "utf-8")
    sheet = open_sheet()
    assert "Your file has changed since it was copied." in seen(sheet)
    again = next(one for one in sheet.findChildren(Link) if one.text() == "Read it again")
    again.click()
    qtbot.waitUntil(lambda: "Your file has changed since it was copied." not in seen(sheet))
    assert cited(sheet) == [sentence(marked.bank.facts[FACT].source[0])]


def test_a_kept_copy_that_is_damaged_is_told_and_can_be_opened_again(open_sheet, take, copy, marked):
    take(open_sheet(), copy)
    press("Esc")
    (kept,) = marked.studies.database.path.parent.glob("documents/*/*.json")
    kept.write_text('{"origin": 1', "utf-8")
    sheet = open_sheet()
    assert any("cannot be read any more" in line for line in seen(sheet))
    take(sheet, copy)
    assert cited(sheet) == [sentence(marked.bank.facts[FACT].source[0])]


def test_a_kept_copy_that_was_deleted_leaves_the_place_in_words(open_sheet, take, copy, marked):
    take(open_sheet(), copy)
    press("Esc")
    (kept,) = marked.studies.database.path.parent.glob("documents/*/*.json")
    kept.unlink()
    assert "Open the document" in seen(open_sheet())


def test_the_keys_scroll_and_the_sentence_is_in_sight(open_sheet, take, tmp_path, marked, qtbot):
    file = tmp_path / "long.txt"
    file.write_text(
        "".join(f"{'Long words stand here again. ' * 60}\n\n" for _ in range(3)) + document(moon_bank()),
        "utf-8",
    )
    sheet = open_sheet()
    take(sheet, file)
    bar = sheet._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    text = next(one for one in sheet.findChildren(CitedText) if one.cited)
    top = text.mapTo(sheet._scroll.viewport(), text.first_line().topLeft()).y()
    assert 0 <= top < sheet._scroll.viewport().height()
    before = bar.value()
    press("Home")
    press("PgUp")
    assert bar.value() <= before


def test_a_fact_without_a_source_has_no_passage(theme, marked, dialogs, shown, clock):
    bank = marked.bank
    bare = replace(bank, facts={**bank.facts, FACT: replace(bank.facts[FACT], source=())}, sources=())
    studies = marked.studies
    host = shown(CitedText(theme, ["What lies below."], ()))
    desk = Desk(bare, studies.database, studies.learner, "desk", clock)
    sheet = open_passage(theme, host, desk, dialogs, FACT)
    assert "The bank does not tell where its source says this." in seen(sheet)
