"""The kept pictures show the window as it is, as far as an eye can tell; and the eye that compares them."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from studyapp.gui.theme import Theme
from tests.pictures.comparing import compare, complaint
from tests.pictures.drawing import draw_all

CHECKOUT = Path(__file__).resolve().parents[1]
KEPT = CHECKOUT / "docs" / "screenshots"
TELLING = {
    "today",
    "facts-detail",
    "map",
    "study-wrong",
    "first-start",
}  # of all; `make screenshots CHECK=1` looks at each
CHAPTERS = ("plain", "facts", "map", "verdicts", "beginning")


@pytest.mark.skipif(sys.platform != "linux", reason="the kept pictures were drawn on Linux")
def test_the_window_looks_as_in_the_kept_pictures(tmp_path):
    draw_all(tmp_path, CHAPTERS, TELLING, small=False)
    drawn = sorted(tmp_path.glob("*.png"))
    assert len(drawn) >= 4 * len(TELLING) - 2
    complaints = [complaint(one.stem, KEPT / one.name, one) for one in drawn]
    changed = "\n".join(line for line in complaints if line)
    assert not changed, f"{changed}\nIf the window is as it should be, `make screenshots` keeps it so."


@pytest.fixture
def page(qapp):
    """A function that paints a page of text, two rows and a button, as they are or with a change."""
    theme = Theme(CHECKOUT / "resources", scheme="light")

    def paint(
        *, number=30, lines=6, button=40, ground="right_soft", hinting=QFont.HintingPreference.PreferNoHinting
    ):
        image = QImage(1280, 800, QImage.Format.Format_RGB32)
        image.fill(theme.colour("page"))
        with QPainter(image) as painter:
            painter.fillRect(QRect(40, 400, 720, 56), theme.colour(ground))
            painter.fillRect(QRect(button, 700, 140, 48), theme.colour("accent"))
            font = QFont(theme.font("body"))
            font.setHintingPreference(hinting)
            painter.setFont(font)
            painter.setPen(theme.colour("ink"))
            for line in range(lines):
                words = f"{number} questions are due on this day, which are answered in about {number // 5} minutes."
                painter.drawText(40, 100 + 24 * line, words)
        return image

    return paint


def test_a_picture_looks_like_itself(page):
    assert compare(page(), page()) == (0, 0, 0, 0)


def test_another_number_may_pass(page):
    assert not compare(page(), page(number=48)).is_seen


def test_other_edges_of_the_letters_may_pass(page):
    assert not compare(page(), page(hinting=QFont.HintingPreference.PreferFullHinting)).is_seen


@pytest.mark.parametrize(
    ("change", "top"),
    [({"lines": 5}, 192), ({"button": 52}, 704), ({"ground": "wrong_soft"}, 416), ({"ground": "page"}, 416)],
    ids=["a missing line", "a moved button", "another colour", "no colour"],
)
def test_a_change_is_seen_where_it_is(page, change, top):
    difference = compare(page(), page(**change))
    assert difference.is_seen
    assert abs(difference.top - top) <= 32


def test_a_dark_picture_is_seen_to_be_no_light_one():
    light, dark = (QImage(320, 320, QImage.Format.Format_RGB32) for _ in range(2))
    light.fill(QColor("#FBFAF7"))
    dark.fill(QColor("#191918"))
    assert compare(light, dark).mean > 0.5


def test_a_complaint_names_the_picture_the_tile_and_a_picture_of_the_difference(page, tmp_path):
    kept, drawn = tmp_path / "kept.png", tmp_path / "drawn.png"
    page().save(str(kept))
    page(button=52).save(str(drawn))
    told = complaint("today-light", kept, drawn)
    assert told.startswith("today-light: the tile ")
    shown = Path(told.split("; ")[1].split(" shows")[0])
    assert QImage(str(shown)).width() > 2 * 1280
    assert complaint("today-light", kept, kept) == ""


def test_a_picture_of_another_size_or_without_a_kept_one_is_complained_of(page, tmp_path):
    kept, drawn = tmp_path / "kept.png", tmp_path / "drawn.png"
    page().save(str(drawn))
    assert "no kept picture" in complaint("today-light", kept, drawn)
    page().scaled(640, 400).save(str(kept))
    assert complaint("today-light", kept, drawn) == "today-light: it was 640 × 400 and is 1280 × 800"
