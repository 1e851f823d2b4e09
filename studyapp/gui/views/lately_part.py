"""The parts of Progress that follow the chosen period: days, recall, forms and hours; and what comes due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from studyapp.gui import labels
from studyapp.gui import progress_words as words
from studyapp.gui.choose_words import FORM_WORDS
from studyapp.gui.desks.progress_desk import WEEKS_AHEAD, Lately
from studyapp.gui.notation import SHORT_MONTHS, SHORT_WEEKDAYS, day_line, digits, short_day
from studyapp.gui.theme import Theme
from studyapp.gui.translating import tr
from studyapp.gui.views.plot_place import PlotPlace
from studyapp.gui.widgets.bar_chart import Bar, BarChart
from studyapp.gui.widgets.figure_list import FigureList
from studyapp.gui.widgets.heat_map import Cell, HeatMap, HeatWords, month_starts
from studyapp.gui.widgets.interval_chart import IntervalChart, Span
from studyapp.gui.widgets.line_chart import LineChart, Point
from studyapp.gui.widgets.plot import Table
from studyapp.memory.share import Share, share
from studyapp.storage.figures import DayFigures, by_month, by_week
from studyapp.study.progress import ENOUGH

_MOST_WEEKS = 53  # of the calendar; more would be too small to be seen
_DAYS_AHEAD = 30
_HOURS = 3  # that are taken together, so that their shares are of enough answers


class LatelyPart:
    """Makes the places and fills them; whoever has it lays them out."""

    def __init__(self, theme: Theme) -> None:
        self.days = PlotPlace(theme, HeatMap(theme))
        self.figures = PlotPlace(theme, FigureList(theme, columns=words.FIGURE_COLUMNS))
        self.recall = PlotPlace(theme, LineChart(theme, unit=labels.RECALLED))
        self.forms = PlotPlace(theme, IntervalChart(theme, unit=words.RIGHT_UNIT))
        self.ahead = PlotPlace(theme, BarChart(theme, unit=words.QUESTIONS, bars=words.DAY, axis=True))
        self.weeks_ahead = PlotPlace(theme, BarChart(theme, unit=words.QUESTIONS, bars=words.WEEK, axis=True))
        self.hours = PlotPlace(theme, BarChart(theme, unit=words.ANSWERS, bars=words.HOUR, axis=True))
        self.recall_hours = PlotPlace(theme, IntervalChart(theme, unit=words.RECALLED_UNIT))

    def show_figures(self, lately: Lately) -> None:
        """Show other figures."""
        self._show_days(lately)
        self._show_recall(lately)
        self._show_forms(lately)
        self._show_ahead(lately)
        self._show_hours(lately)
        self._show_recall_hours(lately)

    def _show_days(self, lately: Lately) -> None:
        place, rows = self.days, words.figure_rows(lately.days, lately.states, lately.day)
        self.figures.plot.set_words(words.since_title(lately.first, lately.day), words.ALL_FIGURES)
        self.figures.plot.set_rows(rows)
        self.figures.show_plot()
        if not lately.days:
            place.say(words.DAYS_TITLE, words.DAYS_EMPTY)
            return
        weeks = min((lately.day - lately.first).days // 7 + 1, _MOST_WEEKS)
        first = lately.day - timedelta(days=lately.day.weekday(), weeks=weeks - 1)
        answers = {one.day: one.answers for one in lately.days}
        days = [first + timedelta(days=number) for number in range((lately.day - first).days + 1)]
        cells = [
            Cell(words.day_reading(day, lately.day, answers.get(day, 0)), answers.get(day, 0)) for day in days
        ]
        names = [words.week_of(first + timedelta(weeks=week)) for week in range(weeks)]
        columns = (words.WEEK, *SHORT_WEEKDAYS)
        months = month_starts(first, weeks, SHORT_MONTHS)
        place.plot.set_words(
            words.days_title(len(lately.days), lately.first, lately.day), words.ANSWERS_A_DAY
        )
        place.plot.set_days(
            cells, HeatWords(SHORT_WEEKDAYS, months, words.ANSWERS, words.IN_CELL, names, columns)
        )
        place.show_plot()

    def _show_recall(self, lately: Lately) -> None:
        place = self.recall
        months = (lately.day - lately.first).days >= 7 * _MOST_WEEKS
        parts = [part for part in (by_month if months else by_week)(lately.days) if part.reviews]
        reviews, recalled = sum(part.reviews for part in parts), sum(part.recalled for part in parts)
        if reviews < ENOUGH:
            place.say(labels.RECALL_EMPTY_TITLE, labels.too_few_line(reviews, ENOUGH))
            return
        points = [_point(part, by_month=months) for part in parts]
        aim = 100 * lately.retention
        latest = (lately.day - parts[-1].day).days < 14 or months  # this week or the last
        place.plot.point_head = words.MONTH if months else words.WEEK
        place.plot.set_words(
            labels.recall_title(share(recalled, reviews), lately.retention),
            words.RECALL_BY_MONTH if months else labels.RECALL_LINE,
        )
        place.plot.set_points(
            points,
            aim=aim,
            aim_label=labels.aim_label(aim),
            last_label=labels.last_label(points[-1].value, lately=latest),
        )
        place.show_plot()

    def _show_forms(self, lately: Lately) -> None:
        place = self.forms
        shares = {form: share(one.right, one.answers) for form, one in lately.forms.items()}
        most = max((one.total for one in shares.values()), default=0)
        if most < ENOUGH:
            place.say(words.FORMS_TITLE, words.few_forms_line(most))
            return
        spans, rows = [], []
        for form in sorted(shares, key=lambda one: shares[one].total, reverse=True):
            found, chance = shares[form], words.CHANCE_OF_FORM.get(form)
            spans.append(_span(FORM_WORDS[form], found, None if chance is None else 100 * chance))
            guessed = "" if chance is None else f"{100 * chance:.0f}"
            rows.append((FORM_WORDS[form], *_interval(found), guessed, digits(found.total)))
        place.plot.set_words(words.forms_title(shares), words.FORMS_LINE)
        place.plot.set_spans(spans, Table(words.FORM_COLUMNS, tuple(rows)))
        place.show_plot()

    def _show_ahead(self, lately: Lately) -> None:
        if not any(lately.ahead):
            self.ahead.say(words.AHEAD_TITLE, words.AHEAD_EMPTY)
            self.weeks_ahead.hide()
            return
        self.weeks_ahead.show()
        days = lately.ahead[:_DAYS_AHEAD]
        self.ahead.plot.set_words(words.ahead_title(days), words.AHEAD_LINE)
        highest = max(days)
        bars = []
        for number, due in enumerate(days):
            day = lately.day + timedelta(days=number)
            tick = labels.TODAY if not number else short_day(day) if number % 7 == 0 else ""
            label = digits(due) if due and due == highest else ""
            bars.append(Bar(day_line(day, lately.day), due, tick, label))
        self.ahead.plot.set_bars(bars, today=0)
        self.ahead.show_plot()
        weeks = [sum(lately.ahead[7 * week : 7 * week + 7]) for week in range(WEEKS_AHEAD)]
        self.weeks_ahead.plot.set_words(words.weeks_ahead_title(weeks), words.WEEKS_AHEAD_LINE)
        starts = [lately.day + timedelta(weeks=week) for week in range(WEEKS_AHEAD)]
        self.weeks_ahead.plot.set_bars(
            [
                Bar(words.week_of(start), due, short_day(start) if number % 4 == 0 else "", digits(due))
                for number, (start, due) in enumerate(zip(starts, weeks, strict=True))
            ],
            today=0,
        )
        self.weeks_ahead.show_plot()

    def _show_hours(self, lately: Lately) -> None:
        answers = {hour: one.answers for hour, one in lately.hours.items()}
        if sum(answers.values()) < ENOUGH:
            self.hours.say(words.HOURS_TITLE, words.few_hours_line(sum(answers.values())))
            return
        self.hours.plot.set_words(words.hours_title(answers), words.HOURS_LINE)
        bars = [
            Bar(words.hours_words(hour, hour + 1), answers.get(hour, 0), f"{hour}" if hour % 6 == 0 else "")
            for hour in range(24)
        ]
        self.hours.plot.set_bars(bars)
        self.hours.show_plot()

    def _show_recall_hours(self, lately: Lately) -> None:
        place, hours = self.recall_hours, lately.hours
        shares: dict[int, Share] = {}
        for first in range(0, 24, _HOURS):
            found = [hours[hour] for hour in range(first, first + _HOURS) if hour in hours]
            reviews = sum(one.reviews for one in found)
            if reviews:
                shares[first] = share(sum(one.recalled for one in found), reviews)
        most = max((one.total for one in shares.values()), default=0)
        if most < ENOUGH:
            place.say(words.RECALL_HOURS_TITLE, words.few_recall_hours_line(most))
            return
        names = {first: words.hours_words(first, first + _HOURS) for first in shares}
        place.plot.set_words(words.recall_hours_title(shares, _HOURS), words.RECALL_HOURS_LINE)
        rows = ((names[first], *_interval(one), digits(one.total)) for first, one in shares.items())
        place.plot.set_spans(
            [_span(names[first], one) for first, one in shares.items()],
            Table(words.HOUR_COLUMNS, tuple(rows)),
        )
        place.show_plot()

    def places(self) -> Iterator[PlotPlace[Any]]:
        """Yield all of them, in the order of the page."""
        yield from (self.days, self.figures, self.recall, self.forms)
        yield from (self.ahead, self.weeks_ahead, self.hours, self.recall_hours)


def _point(figures: DayFigures, *, by_month: bool) -> Point:
    part, first = share(figures.recalled, figures.reviews), figures.day
    name = words.month_name(first) if by_month else words.week_of(first)
    tick = name if by_month else short_day(first)
    return Point(name, 100 * part.value, 100 * part.low, 100 * part.high, tick)


def _span(name: str, found: Share, chance: float | None = None) -> Span:
    if found.total < ENOUGH:
        return Span(name, None, 0.0, 0.0, words.few_line(found.total))
    line = words.answers_line(found.total)
    return Span(name, 100 * found.value, 100 * found.low, 100 * found.high, line, chance)


def _interval(found: Share) -> tuple[str, str]:
    """The share and its interval for a table; nothing of too few answers."""
    if found.total < ENOUGH:
        return "", ""
    return f"{100 * found.value:.0f}", tr("{low} to {high}").format(
        low=f"{100 * found.low:.0f}", high=f"{100 * found.high:.0f}"
    )
