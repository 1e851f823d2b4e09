"""The left side of the editor: the sentence with its marked answers, the answers, and all else that a fact says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.bank import Status
from studyapp.gui import draft_changes as changes
from studyapp.gui import editor_words as words
from studyapp.gui.draft_changes import Written, value_at, with_value
from studyapp.gui.name_finder import NameFinder
from studyapp.gui.sentence_marks import Sentence
from studyapp.gui.theme import RING, Theme
from studyapp.gui.typed_values import kind_of
from studyapp.gui.views.editor.answer_form import AnswerForm
from studyapp.gui.views.editor.answer_rows import Answer, AnswerRows
from studyapp.gui.views.editor.fact_parts import make_parts, place_of
from studyapp.gui.views.editor.fields import ChoicePart
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.flow import Flow
from studyapp.gui.widgets.key_cap import KeyCap
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.sentence_edit import SentenceEdit
from studyapp.gui.widgets.text import Text

_NARROW = 380  # pixels at text size 1, below which fields stand below one another


class FactForm(QWidget):
    """Shows the table of a fact; `changed` carries another one, and the field in which it was typed, "" for a choice."""

    changed = Signal(object, str)
    name_wanted = Signal(str, str)  # a new entity: its name and its kind
    passage_requested = Signal()

    def __init__(self, theme: Theme, finder: NameFinder) -> None:
        super().__init__()
        self._theme = theme
        self._finder = finder
        self._table: Written = {}
        self._sections: tuple[str, ...] = ()
        self.slot = ""  # whose details are open
        self._faults: dict[str, str] = {}  # what is wrong, by the key of the table
        self._last: Sentence | None = None  # as it was typed so far
        self.sentence = SentenceEdit(theme)
        self.sentence.setAccessibleName(words.SENTENCE)
        self._count = Text(theme, "", "small", role="ink2", wrap=False)
        self._below = Below(theme)
        self._below.say("")
        self.details = AnswerForm(theme, finder)
        self.answers = AnswerRows(theme, self.details)
        self._no_answers = Text(theme, words.NO_ANSWERS, role="ink2")
        self.status = ChoicePart(theme, words.CLAIM, words.CLAIMS)
        self.parts = make_parts(theme, lambda: self._finder, lambda: self._sections)
        self.passage = Link(theme, words.SHOW_PASSAGE)
        self._lay_out()
        self.sentence.changed.connect(self._sentence_typed)
        self.sentence.mark_requested.connect(self._mark)
        self.sentence.unmark_requested.connect(self._unmark)
        self.sentence.reached.connect(self._reach)
        self.answers.chosen.connect(self.open_answer)
        self.details.changed.connect(self._slot_changed)
        self.details.name_wanted.connect(self.name_wanted)
        self.passage.clicked.connect(self.passage_requested)
        self.status.edited.connect(self._take_status)
        for path, part in self.parts.items():
            part.edited.connect(lambda value, path=path: self._take(path, value))
        theme.changed.connect(self._restyle)
        self._restyle()

    def use(self, finder: NameFinder, sections: Sequence[str]) -> None:
        """Know the names of another bank, and the sections of its source."""
        self._finder = finder
        self._sections = tuple(sections)
        self.details.use(finder)

    def show_fact(self, table: Written, *, force: bool = False) -> None:
        """Show a fact; what is just being typed is left alone, unless `force`d."""
        self._table = table
        if force or not self.sentence.hasFocus():
            self.sentence.show_sentence(changes.shown(table, self._finder))
        self._tell_sentence()
        claim = table.get("according_to")
        disputed = table.get("status") == Status.DISPUTED.value
        attributed = claim is not None
        self.status.show_value(
            Status.DISPUTED.value
            if disputed
            else Status.ATTRIBUTED.value
            if attributed
            else Status.STATED.value
        )
        for path, part in self.parts.items():
            value = value_at(table, path.split("."))
            if path == "according_to.who" and not value:
                value = value_at(table, ["according_to", "unnamed"])
            part.show_value(value, force=force)
        self._speaker.setVisible(attributed or disputed)
        self.parts["according_to.who"].setVisible(attributed or disputed)
        self._show_answers(force=force)

    def open_answer(self, slot: str) -> None:
        """Open the details of an answer, "" closes them."""
        self.slot = slot
        self._show_answers(force=True)
        self.sentence.go_to(slot)

    def step(self, by: int) -> None:
        """Go to the answer before or behind the one that is open."""
        slots = [mark.slot for mark in self.sentence.sentence.marks]
        if slots:
            at = slots.index(self.slot) + by if self.slot in slots else (0 if by > 0 else -1)
            self.open_answer(slots[at % len(slots)])

    def go_to(self, slot: str, field: str) -> None:
        """Open an answer, and give the focus to a field of it; `text` is the sentence."""
        if slot in changes.slots_of(self._table):
            self.open_answer(slot)
        part = self.details.parts.get(field)
        (self.sentence if field == "text" or part is None else part).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fault(self, key: str) -> None:
        """Give the focus to the field in which something is wrong, by its key in the table."""
        path = key.split(".")
        if path[0] == "slot" and len(path) > 1:
            self.open_answer(path[1])
            inside = self.details.parts.get(path[2]) if len(path) > 2 else None
            ask = self.details.ask if len(path) == 2 and "ask" not in value_at(self._table, path) else None
            target: QWidget = inside or ask or self.details.value
        else:
            place = place_of(key, self.parts)
            target = self.parts[place] if place else self.sentence
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, faults: Sequence[tuple[str, str]]) -> None:
        """Say below each field what is wrong there: keys of the table, each with a sentence; "" is the whole."""
        self._faults = {}
        for key, sentence in faults:
            self._faults.setdefault(key, sentence)
        at: dict[str, str] = {}
        whole: list[str] = []
        for key, sentence in self._faults.items():
            place = place_of(key, self.parts)
            if place is not None:
                at.setdefault(place, sentence)
            elif not key.startswith("slot."):
                whole.append(sentence)
        for name, part in self.parts.items():
            part.complain(at.get(name, ""))
        self.sentence.set_fault(faulty=bool(whole))
        if whole:
            self._below.complain(" ".join(dict.fromkeys(whole)))
        else:
            self._below.say("")
        self._show_answers()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _sentence_typed(self) -> None:
        was = changes.shown(self._table, self._finder)
        self._emit(
            changes.retyped(self._table, self._typed_from(was), self.sentence.sentence, self._finder), "text"
        )

    def _typed_from(self, was: Sentence) -> Sentence:
        """What stood there before the last letter: as it was typed so far, else as the fact is shown."""
        return self._last if self._last is not None and self._last.written == was.written else was

    def _mark(self, start: int, end: int) -> None:
        table, slot = changes.with_mark(self._table, self.sentence.sentence, start, end, self._finder)
        self.slot = slot
        self._emit(table, "")
        self._announce(
            words.reached_line(self.sentence.sentence.words(slot), kind_of(changes.slots_of(table)[slot]))
        )

    def _unmark(self, slot: str) -> None:
        self.slot = "" if slot == self.slot else self.slot
        self._emit(changes.without_mark(self._table, self.sentence.sentence, slot), "")

    def _reach(self, slot: str) -> None:
        held = changes.slots_of(self._table).get(slot)
        if held is not None and self.sentence.hasFocus():
            self._announce(words.reached_line(self.sentence.sentence.words(slot), kind_of(held)))
            if self.slot and self.slot != slot:
                self.slot = slot
                self._show_answers(force=True)

    def _slot_changed(self, slot: Written, key: str) -> None:
        self._emit(
            with_value(self._table, ["slot", self.slot], slot), f"slot.{self.slot}.{key}" if key else ""
        )

    def _take(self, path: str, value: object) -> None:
        table = self._table
        if path == "according_to.who":
            unnamed = value if isinstance(value, str) else ""
            table = with_value(table, ["according_to", "unnamed"], unnamed)
            value = [] if unnamed else value
        made = with_value(table, path.split("."), value)
        if path.startswith("according_to.") and "according_to" not in made and "according_to" in self._table:
            made = {**made, "according_to": {}}  # attributed, and to be said by whom
        self._emit(made, path)

    def _take_status(self, status: str) -> None:
        table = {key: value for key, value in self._table.items() if key != "status"}
        if status == Status.DISPUTED.value:
            table["status"] = status
        elif status == Status.ATTRIBUTED.value:
            table.setdefault("according_to", {})
        else:
            table.pop("according_to", None)
        self._emit(table, "")

    def _emit(self, table: Written, field: str) -> None:
        self._last = self.sentence.sentence if field == "text" else None
        self.changed.emit(table, field)

    def _show_answers(self, *, force: bool = False) -> None:
        slots = changes.slots_of(self._table)
        sentence = self.sentence.sentence
        names = [mark.slot for mark in sentence.marks if mark.slot in slots]
        if self.slot not in names:
            self.slot = ""
        faulty = {key.split(".")[1] for key in self._faults if key.startswith("slot.")}
        rows = [
            Answer(
                name,
                sentence.words(name),
                words.KIND_WORDS[kind_of(slots[name])],
                words.matters_line(slots[name]),
                faulty=name in faulty,
            )
            for name in names
        ]
        if self.slot:
            self.details.show_slot(slots[self.slot], force=force)
            begin = f"slot.{self.slot}"
            inside = {
                key[len(begin) + 1 :]: one
                for key, one in self._faults.items()
                if f"{key}.".startswith(f"{begin}.")
            }
            self.details.complain(inside)
        self.answers.show_answers(rows, self.slot)
        self._no_answers.setVisible(not rows)

    def _tell_sentence(self) -> None:
        sentence = self.sentence.sentence
        self._count.set_words(words.words_line(sentence.count))
        self.sentence.setAccessibleDescription(
            words.marks_line([sentence.words(mark.slot) for mark in sentence.marks])
        )

    def _announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.sentence, sentence))

    def _lay_out(self) -> None:
        theme = self._theme
        self._rows = QVBoxLayout(self)
        label = Text(theme, words.SENTENCE, "small", role="ink2")
        label.setBuddy(self.sentence)
        self._top = QVBoxLayout()
        self._top.addWidget(label)
        self._top.addWidget(self.sentence)
        keys = QWidget()
        self._keys = Flow()
        keys.setLayout(self._keys)
        for part in (
            Text(theme, words.MARK_BEFORE, "small", role="ink2", wrap=False),
            KeyCap(theme, "Ctrl", "M"),
            Text(theme, words.MARK_AFTER, "small", role="ink2", wrap=False),
        ):
            self._keys.addWidget(part)
        self._hint = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._hint.addWidget(keys, 1)
        self._hint.addWidget(self._count)
        self._top.addLayout(self._hint)
        self._top.addWidget(self._below)
        self._rows.addLayout(self._top)
        self._answer_rows = QVBoxLayout()
        self._answer_rows.setSpacing(0)
        head = Text(theme, words.ANSWERS, "small", role="ink2")
        head.setContentsMargins(RING, 0, RING, 0)
        self._no_answers.setContentsMargins(RING, 0, RING, 0)
        self._answer_rows.addWidget(head)
        self._answer_rows.addWidget(self._no_answers)
        self._answer_rows.addWidget(self.answers)
        self._rows.addLayout(self._answer_rows)
        self._claim = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._claim.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        self._claim.addWidget(self.status, 0, top)
        self._speaker = QWidget()
        speaker = QVBoxLayout(self._speaker)
        speaker.setContentsMargins(0, 0, 0, 0)
        self._claim.addWidget(self.parts["according_to.who"], 1, top)
        said = self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        said.setSpacing(8)
        for key in ("when", "verb", "via"):
            said.addWidget(self.parts[f"according_to.{key}"], 1, top)
        speaker.addLayout(said)
        self._rows.addLayout(self._claim)
        self._rows.addWidget(self._speaker)
        for key in ("because", "caution", "source"):
            self._rows.addWidget(self.parts[key])
        row = QHBoxLayout()
        row.addWidget(self.passage)
        row.addStretch(1)
        self._rows.addLayout(row)
        for key in ("label", "about"):
            self._rows.addWidget(self.parts[key])
        self._rows.addStretch(1)

    def _restyle(self) -> None:
        px = self._theme.px
        self._rows.setContentsMargins(0, 0, 0, px(32))
        self._rows.setSpacing(px(20))
        self._top.setContentsMargins(RING, 0, RING, 0)
        self._top.setSpacing(px(6))
        self._hint.setSpacing(px(6))
        self._keys.setSpacing(px(6))
        self._fold()

    def _fold(self) -> None:
        """Set fields below one another where they have no room side by side."""
        narrow = self.width() < self._theme.px(_NARROW)
        directions = QBoxLayout.Direction
        direction = directions.TopToBottom if narrow else directions.LeftToRight
        for row in (self._hint, self._claim, self._said):
            row.setDirection(direction)
        self.details.set_narrow(narrow)
