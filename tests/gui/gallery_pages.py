"""The pages of the gallery."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.bank import Status
from studyapp.facts.verdict import Outcome
from studyapp.gui.widgets.answer_field import AnswerField, Field
from studyapp.gui.widgets.bar_chart import Bar, BarChart
from studyapp.gui.widgets.bars import BottomBar, TopBar
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.claim_mark import ClaimMark
from studyapp.gui.widgets.data_table import DataTable
from studyapp.gui.widgets.key_cap import KeyCap
from studyapp.gui.widgets.key_list import KeyLine, KeyList
from studyapp.gui.widgets.line_chart import LineChart, Point
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.look_again_row import LookAgainRow, Missed
from studyapp.gui.widgets.mark import Mark
from studyapp.gui.widgets.mark_strip import MarkStrip
from studyapp.gui.widgets.option_row import KEY, YOURS, OptionRow
from studyapp.gui.widgets.segments import Segments
from studyapp.gui.widgets.segments_bar import SegmentsBar
from studyapp.gui.widgets.share_bar import Part, ShareBar
from studyapp.gui.widgets.sheet import Sheet
from studyapp.gui.widgets.sidebar import Entry, Sidebar
from studyapp.gui.widgets.switch import Switch
from studyapp.gui.widgets.text import Run, Text

_HOVERED, _PRESSED, _FOCUSED = "hovered", "pressed", "focused"


def dress(page: QWidget) -> None:
    """Give a page its height, and put widgets into the states that only a mouse or the focus brings."""
    page.setFixedHeight(max(page.layout().heightForWidth(page.width()), page.sizeHint().height(), 800))
    for widget in page.findChildren(QWidget):
        if widget.property(_HOVERED):
            widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        if widget.property(_PRESSED):
            widget.setDown(True)
        if widget.property(_FOCUSED):
            widget.hasFocus = lambda: True
        widget.update()


def marked(widget: QWidget, state: str) -> QWidget:
    widget.setProperty(state, True)
    return widget


def components(theme) -> QWidget:
    page = QWidget()
    page.setFixedWidth(theme.px(1280))
    columns = QHBoxLayout(page)
    columns.setContentsMargins(*(theme.px(36),) * 4)
    left, right = QVBoxLayout(), QVBoxLayout()
    columns.addLayout(left, 45)
    columns.addSpacing(theme.px(48))
    columns.addLayout(right, 70)
    _buttons(theme, left)
    _fields(theme, left)
    _signs(theme, left)
    _options(theme, right)
    _type(theme, right)
    left.addStretch(1)
    right.addStretch(1)
    return page


def _buttons(theme, column) -> None:
    grid = QGridLayout()
    grid.setSpacing(0)
    for number, name in enumerate(("Rest", "Hover", "Pressed", "Focus", "Off")):
        grid.addWidget(Text(theme, name, "small", role="ink3"), 0, number)
    for row, (kind, verb) in enumerate((("main", "Check"), ("plain", "Edit"), ("quiet", "Undo")), 1):
        for number, state in enumerate((None, _HOVERED, _PRESSED, _FOCUSED, "off")):
            button = Button(theme, verb, kind)
            if state == "off":
                button.setEnabled(False)
            elif state:
                marked(button, state)
            grid.addWidget(button, row, number, Qt.AlignmentFlag.AlignLeft)
    column.addLayout(grid)
    row = QHBoxLayout()
    row.addWidget(marked(Button(theme, "Start", "main", keys=("Enter",), large=True), _FOCUSED))
    row.addWidget(Button(theme, "Choose what to study", "quiet", keys=("C",), large=True))
    row.addStretch(1)
    column.addLayout(row)


def _fields(theme, column) -> None:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    rest, focus, fault, off = (Field(theme) for _ in range(4))
    rest.setPlaceholderText("Find a fact")
    focus.setText("Baghuz")
    marked(focus, _FOCUSED)
    fault.setText("31 June 2014")
    fault.set_fault(faulty=True)
    off.setText("Lead")
    off.setEnabled(False)
    for number, (name, field) in enumerate(
        (("Rest", rest), ("Focus", focus), ("With a fault", fault), ("Off", off))
    ):
        grid.addWidget(Text(theme, name, "small", role="ink3"), number // 2 * 2, number % 2)
        grid.addWidget(field, number // 2 * 2 + 1, number % 2)
    column.addLayout(grid)
    answer = AnswerField(theme, "The day")
    answer.field.setText("31 June 2014")
    answer.show_fault("June has 30 days.")
    column.addWidget(answer)


def _signs(theme, column) -> None:
    row = QHBoxLayout()
    for keys in (("Enter",), ("Ctrl", "K"), ("A", "B", "C")):
        row.addWidget(KeyCap(theme, *keys))
        row.addSpacing(16)
    row.addWidget(Link(theme, "Show passage", keys=("S",)))
    row.addStretch(1)
    column.addLayout(row)
    row = QHBoxLayout()
    on, off = Switch(theme, "On"), Switch(theme, "Off")
    on.setChecked(True)
    segments = Segments(
        theme, [("month", "Month"), ("quarter", "3 months"), ("year", "Year"), ("all", "All")]
    )
    segments.choose("quarter")
    for widget in (on, off, segments):
        row.addWidget(widget)
    row.addStretch(1)
    column.addLayout(row)
    grid = QGridLayout()
    grid.setSpacing(12)
    words = ("Stated by the article", "According to the UN, August 2020", "Disputed: shown, never scored")
    for number, (outcome, status) in enumerate(zip(Outcome, Status, strict=True)):
        grid.addWidget(Mark(theme, outcome), number, 0)
        grid.addWidget(Text(theme, outcome.value.title(), "title", role=outcome.value), number, 1)
        grid.addWidget(ClaimMark(theme, status), number, 2)
        grid.addWidget(Text(theme, words[number]), number, 3)
    grid.setColumnStretch(3, 1)
    column.addLayout(grid)


def _options(theme, column) -> None:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(0)
    cases = (
        ("Rest", "rest", "", "Syria and Iraq", None),
        ("Hover", "rest", "", "Syria and Iraq", _HOVERED),
        ("Focus", "rest", "", "Syria and Iraq", _FOCUSED),
        ("Chosen, not yet sent", "chosen", "", "Syria and Iraq", None),
        ("Right", "right", YOURS, "Syria and Iraq", None),
        ("Close", "close", YOURS, "Syria", None),
        ("Wrong", "wrong", YOURS, "Yemen and Somalia", None),
        ("Neither", "neither", "", "Lebanon and Yemen", None),
    )
    for number, (name, state, word, text, extra) in enumerate(cases):
        row = OptionRow(theme, "A", text)
        row.set_state(state, word)
        if extra:
            marked(row, extra)
        grid.addWidget(Text(theme, name, "small", role="ink3"), number // 2 * 2, number % 2)
        grid.addWidget(row, number // 2 * 2 + 1, number % 2)
    column.addLayout(grid)


def _type(theme, column) -> None:
    column.addWidget(Text(theme, [Run("24 due today,"), Run(" about 6 minutes", 400, "ink2")], "figure"))
    column.addWidget(Text(theme, "Which battle cost ISIL its last territory?", "stem"))
    column.addWidget(Text(theme, "Comes back tomorrow", "title"))
    column.addWidget(Text(theme, "Reading 18/28. Explanations and options.", "reading"))
    column.addWidget(Text(theme, [Run("Body 16/24. Everything else. "), Run("Semibold for emphasis.", 600)]))
    column.addWidget(Text(theme, "Small 14/20. Captions, axes, keys. 0123456789", "small", role="ink2"))


def study(theme) -> QWidget:
    page = QWidget()
    page.setFixedWidth(1280)
    outer = QHBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    sidebar = Sidebar(
        theme,
        [
            Entry("today", "calendar-check", "Today"),
            Entry("progress", "chart-line", "Progress"),
            Entry("facts", "book-open", "Facts"),
        ],
        [Entry("keys", "keyboard", "Keys", ("F1",)), Entry("settings", "settings-2", "Settings")],
    )
    sidebar.set_bank("War against the Islamic State", "118 facts")
    sidebar.set_current("today")
    sidebar.set_count("today", 24)
    marked(sidebar.button("facts"), _FOCUSED)
    outer.addWidget(sidebar)
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    outer.addLayout(column, 1)
    segments = SegmentsBar(theme)
    segments.set_progress(6, 24)
    end = Button(theme, "End", "quiet", keys=("Esc",), icon="x")
    figures = Text(theme, [Run("7 of 24", 600), Run("  ·  4 min left", role="ink2")], "small", wrap=False)
    column.addWidget(TopBar(theme, end, segments, figures))
    middle = QVBoxLayout()
    middle.setContentsMargins(theme.px(80), theme.px(32), theme.px(80), 0)
    middle.setSpacing(0)
    stem = "How did Moscow officially describe the intervention that its forces began in Syria in September 2015?"
    middle.addWidget(Text(theme, stem, "stem", measure=720))
    middle.addSpacing(theme.px(24))
    long = "As a joint operation with the coalition led by the United States, which its partners had asked for twice"
    for letter, text, state, word in (
        ("A", "As a campaign against the Islamic State", "wrong", YOURS),
        ("B", long, "right", KEY),
        ("C", "As a peacekeeping mission", "neither", ""),
    ):
        row = OptionRow(theme, letter, text)
        row.set_state(state, word)
        middle.addWidget(row)
    for compact in (False, True):
        answer = AnswerField(theme, compact=compact)
        answer.ask("Battle", "A spelling slip is forgiven. Capitals, hyphens and “the” make no difference.")
        answer.field.setText("Baghuz Faw")
        middle.addWidget(answer)
    done = AnswerField(theme, compact=True)
    done.show_verdict(Outcome.CLOSE, "February 2015")
    middle.addWidget(done)
    for behind, total in ((1, 3), (40, 60), (100, 300)):
        bar = SegmentsBar(theme)
        bar.set_progress(behind, total)
        middle.addSpacing(12)
        middle.addWidget(bar)
    middle.addStretch(1)
    column.addLayout(middle, 1)
    left = [
        Button(theme, "Don’t know", "quiet", keys=("Ctrl", "D")),
        Button(theme, "Undo last answer", "quiet", keys=("Ctrl", "Z")),
    ]
    column.addWidget(
        BottomBar(theme, left, [marked(Button(theme, "Continue", "main", keys=("Enter",)), _FOCUSED)])
    )
    return page


def plots(theme) -> QWidget:
    page = QWidget()
    page.setFixedWidth(1280)
    column = QVBoxLayout(page)
    column.setContentsMargins(40, 40, 40, 40)
    column.setSpacing(32)
    values = (24, 14, 11, 17, 9, 26, 12, 8, 15, 10, 7, 13, 9, 6)
    small = BarChart(theme, "The next two weeks", "About 13 questions a day", unit="questions")
    ticks = {0: "Today", 5: "Fri", 13: "Sat 5 Dec"}
    small.set_bars(
        [
            Bar(f"Day {n}", v, ticks.get(n, ""), str(v) if n in {0, 1, 5} else "")
            for n, v in enumerate(values)
        ],
        0,
    )
    share = ShareBar(theme, "118 facts", "Known means 90 % likely to be recalled")
    share.set_parts([Part("Known", 61), Part("Learning", 32), Part("Not started", 25)])
    fresh = ShareBar(theme, "No facts yet", "Nothing was answered")
    fresh.set_parts([Part("Known", 0), Part("Learning", 0), Part("Not started", 118)])
    _row(column, small, share, fresh)
    large = BarChart(
        theme,
        "About 11 questions a day are coming",
        "Due each day if you keep up",
        unit="questions",
        axis=True,
    )
    many = (*values, 8, 10, 11, 7, 8, 16, 5, 6, 7, 8, 13, 8, 11, 15, 5, 12)
    ticks = {0: "Today", 14: "6 Dec", 29: "21 Dec"}
    large.set_bars([Bar(f"Day {n}", v, ticks.get(n, "")) for n, v in enumerate(many)], 0)
    line = LineChart(
        theme,
        "You recall 88 %, a little under your aim",
        "Share right, by week, with 95 % interval",
        unit="recalled, %",
    )
    recalled = (93, 90, 86, 88, 84, 86, 89, 87, 90, 88, 87, 88)
    ticks = {0: "Sep", 4: "Oct", 8: "Nov"}
    points = [
        Point(f"Week {n}", v, v - 8 - n % 3 * 2, min(v + 5, 100), ticks.get(n, ""))
        for n, v in enumerate(recalled)
    ]
    line.set_points(points, aim=90, aim_label="aim 90 %", last_label="now 88 %")
    one = LineChart(theme, "You recall 75 %", "Share right, by week, with 95 % interval", unit="recalled, %")
    one.set_points([Point("Week", 75, 52, 88, "16 Nov")], aim=90, aim_label="aim 90 %", last_label="now 75 %")
    _row(column, line, large, one)
    strip = MarkStrip(theme)
    strip.set_outcomes(
        [*[Outcome.RIGHT] * 7, Outcome.WRONG, *[Outcome.RIGHT] * 4, Outcome.CLOSE, *[Outcome.RIGHT] * 11],
        "22 right",
    )
    column.addWidget(strip)
    rows = QVBoxLayout()
    rows.setSpacing(0)
    rows.addWidget(
        LookAgainRow(
            theme,
            Missed(
                Outcome.WRONG,
                "On which day did Iraq declare victory over ISIL?",
                "You chose 16 October 2017",
                "9 December 2017",
                "tomorrow",
            ),
        )
    )
    rows.addWidget(
        LookAgainRow(
            theme,
            Missed(
                Outcome.CLOSE,
                "On which day did Iraq’s foreign minister liken the war to a third world war?",
                "You typed February 2015",
                "1 February 2015",
                "in 2 days",
            ),
        )
    )
    column.addLayout(rows)
    column.addWidget(
        DataTable(theme, line.text() or "You recall 88 %", line.table()._replace(rows=line.table().rows[:3]))
    )
    column.addStretch(1)
    return page


def sheet(theme) -> QWidget:
    page = plots(theme)
    lines = [
        KeyLine((), "Answering"),
        KeyLine(("A", "B", "C"), "Choose an option"),
        KeyLine(("Enter",), "Check, then continue"),
        KeyLine(("Ctrl", "D"), "Don’t know"),
        KeyLine((), "Everywhere"),
        KeyLine(("F1",), "All keys"),
        KeyLine(("Ctrl", "Z"), "Undo the last answer"),
    ]
    Sheet(theme, page, "Keys", KeyList(theme, lines)).open_over()
    return page


def _row(column, *widgets) -> None:
    row = QHBoxLayout()
    row.setSpacing(48)
    for widget in widgets:
        row.addWidget(widget, 1)
    column.addLayout(row)
