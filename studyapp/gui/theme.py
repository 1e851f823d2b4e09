"""The theme: which colours, how large the text, which font; one object that every widget is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyle

from studyapp.gui.colours import DARK, LIGHT, Role, Tokens, mix, with_high_contrast
from studyapp.gui.icons import Icons
from studyapp.gui.style import Style

if TYPE_CHECKING:
    from pathlib import Path

    from studyapp.gui.map_shapes import World

Scheme = Literal["system", "light", "dark"]
Size = Literal["key", "small", "body", "reading", "title", "stem", "figure"]

RING = 4  # the room every pressable widget keeps free around itself for the focus ring, in pixels
SMALLEST, LARGEST = 0.9, 2.0
_FAMILY = "Source Sans 3"


class TypeStyle(NamedTuple):
    """One step of the type scale; lengths in pixels at text size 1."""

    size: float
    line: float
    weight: int
    spacing: float = 0.0


TYPE: dict[Size, TypeStyle] = {
    "key": TypeStyle(13, 18, 400),
    "small": TypeStyle(14, 20, 400),
    "body": TypeStyle(16, 24, 400),
    "reading": TypeStyle(18, 28, 400),
    "title": TypeStyle(22, 28, 600),
    "stem": TypeStyle(28, 36, 400, -0.1),
    "figure": TypeStyle(40, 48, 600, -0.4),
}


class Theme(QObject):
    """Colours, fonts, icons and lengths; `changed` is sent when any of them is another than before."""

    changed = Signal()

    def __init__(
        self, resources: Path, *, scheme: Scheme = "system", text_size: float = 1.0, motion: bool = True
    ) -> None:
        """Load the fonts of `resources/fonts`; icons come from `resources/icons`, the map from `resources/map`."""
        super().__init__()
        self._resources = resources
        self._world: World | None = None
        for file in sorted((resources / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        self._icons = Icons(resources / "icons")
        self._scheme: Scheme = scheme
        self._text_size = _clamped(text_size)
        self.motion = motion  # whether something may fade or slide
        self._fonts: dict[tuple[Size, int], QFont] = {}
        self._widths: dict[tuple[str, Size, int | None], float] = {}
        self._colours: dict[str, QColor] = {}
        self._application: QApplication | None = None
        self._hints = QGuiApplication.styleHints()
        self._access = self._hints.accessibility()  # kept: PySide forgets it with its temporary owner
        self.tokens: Tokens = self._wanted_tokens()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._access.contrastPreferenceChanged.connect(self._system_changed)

    def install(self, application: QApplication) -> None:
        """Give the whole application this style, palette and font, and keep them up to date."""
        self._application = application
        application.setStyle(Style(self))
        self._dress()

    @property
    def dark(self) -> bool:
        """Whether the dark colours are shown."""
        if self._scheme == "system":
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self._scheme == "dark"

    @property
    def scheme(self) -> Scheme:
        """Which colours were chosen."""
        return self._scheme

    @property
    def high_contrast(self) -> bool:
        """Whether the system asks for high contrast."""
        return self._access.contrastPreference() == Qt.ContrastPreference.HighContrast

    @property
    def text_size(self) -> float:
        """How large text and everything around it is, 0.9 to 2; 1 means a body of 16 pixels."""
        return self._text_size

    def set_scheme(self, scheme: Scheme) -> None:
        """Show light or dark colours, or those the system asks for."""
        self._scheme = scheme
        self._refresh()

    def set_text_size(self, text_size: float) -> None:
        """Make text larger or smaller; a size outside 0.9 to 2 is brought back to the nearest of them."""
        self._text_size = _clamped(text_size)
        self._refresh()

    @property
    def moves(self) -> bool:
        """Whether something may fade or slide: not when that is switched off here, nor when the system wants none."""
        return self.motion and self.system_moves

    @property
    def system_moves(self) -> bool:
        """Whether the system lets anything move."""
        return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0

    def px(self, length: float) -> int:
        """A length of the design in pixels at the present text size."""
        return round(length * self._text_size)

    def font(self, size: Size = "body", weight: int | None = None) -> QFont:
        """The font of a step of the type scale, in its own weight or another (400 or 600)."""
        step = TYPE[size]
        key = (size, weight or step.weight)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = self._new_font(step, key[1])
        return found

    def line_height(self, size: Size = "body") -> int:
        """The distance from line to line, in pixels."""
        return self.px(TYPE[size].line)

    def width(self, text: str, size: Size = "body", weight: int | None = None) -> float:
        """How wide a label on a single line is, in pixels; kept, since layouts ask for the same ones over and over."""
        key = (text, size, weight)
        found = self._widths.get(key)
        if found is None:
            found = self._widths[key] = QFontMetricsF(self.font(size, weight)).horizontalAdvance(text)
        return found

    def colour(self, role: Role) -> QColor:
        """The colour for a purpose."""
        return self._colour(getattr(self.tokens, role))

    def mixed(self, role: Role, other: Role, share: float) -> QColor:
        """The colour for a purpose with a share (0 to 1) of another in it."""
        return self._colour(mix(getattr(self.tokens, role), getattr(self.tokens, other), share))

    def heat(self) -> tuple[QColor, QColor, QColor, QColor]:
        """Four fills from little to much, for calendars and maps."""
        first, second, third = (self.mixed("page", "accent", share) for share in (0.16, 0.32, 0.5))
        return first, second, third, self.colour("accent")

    def icon(self, name: str, role: Role = "ink2", *, size: float = 18, ratio: float = 1.0) -> QPixmap:
        """The icon `name`, `size` pixels square at text size 1, for a device pixel ratio."""
        return self._icons.pixmap(name, getattr(self.tokens, role), self.px(size), ratio)

    def world(self) -> World:
        """The countries of the map, read when they are first asked for."""
        if self._world is None:
            from studyapp.gui.map_shapes import read_world  # noqa: PLC0415 - the first question needs no map

            self._world = read_world(self._resources / "map" / "countries.json")
        return self._world

    def _new_font(self, step: TypeStyle, weight: int) -> QFont:
        screen = QGuiApplication.primaryScreen()
        font = QFont(_FAMILY)
        # Points, so that text on paper and on screens that count 72 to the inch comes out alike.
        font.setPointSizeF(step.size * self._text_size * 72 / screen.logicalDotsPerInchY())
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if step.spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, step.spacing * self._text_size)
        return font

    def _colour(self, value: str) -> QColor:
        found = self._colours.get(value)
        if found is None:
            found = self._colours[value] = QColor(value)
        return found

    def _wanted_tokens(self) -> Tokens:
        tokens = DARK if self.dark else LIGHT
        return with_high_contrast(tokens) if self.high_contrast else tokens

    def _system_changed(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        self.tokens = self._wanted_tokens()
        self._fonts.clear()
        self._widths.clear()
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        if self._application is not None:
            self._application.setPalette(self._palette())
            self._application.setFont(self.font("body"))

    def _palette(self) -> QPalette:
        palette = QPalette()
        for part, role in _PALETTE.items():
            palette.setColor(part, self.colour(role))
        for part in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, part, self.colour("ink3"))
        return palette


_PALETTE: dict[QPalette.ColorRole, Role] = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "page",
}


def _clamped(text_size: float) -> float:
    return min(max(text_size, SMALLEST), LARGEST)
