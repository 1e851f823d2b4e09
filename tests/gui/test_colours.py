import pytest

from studyapp.gui.colours import DARK, LIGHT, contrast, mix, with_high_contrast

# colour, contrast with the page, contrast with the worst ground it may stand on: light, then dark
ON_PAGE = [
    ("line", 1.3, 1.4),
    ("edge", 3.6, 4.3),
    ("ink", 16.5, 14.6),
    ("ink2", 7.3, 8.4),
    ("ink3", 5.5, 6.4),
    ("accent", 7.1, 9.1),
    ("accent2", 3.2, 3.5),
    ("right", 5.7, 9.7),
    ("close", 5.5, 10.6),
    ("wrong", 7.6, 6.9),
]
ON_WORST_GROUND = [
    ("edge", 3.1, 3.5),
    ("ink", 14.2, 10.4),
    ("ink2", 6.3, 6.0),
    ("ink3", 4.7, 4.5),
    ("accent", 6.1, 6.4),
    ("right", 4.9, 7.5),
    ("close", 4.8, 7.9),
    ("wrong", 6.5, 5.5),
]
GROUNDS = ("page", "surface", "sunken", "hover")
SOFTS = ("accent_soft", "right_soft", "close_soft", "wrong_soft")


def worst(tokens, role):
    grounds = [*GROUNDS, "accent_soft"] if role.startswith(("ink", "accent")) else [*GROUNDS]
    if f"{role}_soft" in SOFTS:
        grounds.append(f"{role}_soft")
    return min(contrast(getattr(tokens, role), getattr(tokens, ground)) for ground in grounds)


@pytest.mark.parametrize(("role", "light", "dark"), ON_PAGE)
def test_each_colour_stands_out_from_the_page_as_much_as_it_should(role, light, dark):
    assert round(contrast(getattr(LIGHT, role), LIGHT.page), 1) >= light
    assert round(contrast(getattr(DARK, role), DARK.page), 1) >= dark


@pytest.mark.parametrize(("role", "light", "dark"), ON_WORST_GROUND)
def test_each_colour_stands_out_from_the_worst_ground_it_may_stand_on(role, light, dark):
    assert round(worst(LIGHT, role), 1) >= light
    assert round(worst(DARK, role), 1) >= dark


@pytest.mark.parametrize(("tokens", "least"), [(LIGHT, 7.4), (DARK, 8.9)])
def test_text_on_the_main_button_can_be_read(tokens, least):
    assert round(contrast(tokens.on_accent, tokens.accent), 1) >= least
    for share in (0.12, 0.24):  # hovered and pressed
        assert contrast(tokens.on_accent, mix(tokens.accent, tokens.ink, share)) >= 4.5


@pytest.mark.parametrize(("tokens", "least"), [(LIGHT, 14.5), (DARK, 10.4)])
def test_ink_can_be_read_on_every_soft_ground(tokens, least):
    assert min(round(contrast(tokens.ink, getattr(tokens, soft)), 1) for soft in SOFTS) >= least


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_words_on_the_fills_of_maps_and_calendars_can_be_read(tokens):
    for share in (0.16, 0.32, 0.5):
        assert contrast(tokens.ink, mix(tokens.page, tokens.accent, share)) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_words_on_what_is_chosen_or_marked_can_be_read(tokens):
    for ground in (
        tokens.accent_soft,
        mix(tokens.accent_soft, tokens.accent, 0.1),
    ):  # the second: an open answer
        assert contrast(tokens.ink, ground) >= 4.5
    for words in (tokens.accent, tokens.ink2, tokens.ink3):
        assert contrast(words, tokens.accent_soft) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_the_ring_and_the_frame_of_what_is_chosen_stand_out_in_high_contrast_too(tokens):
    for strong in (tokens, with_high_contrast(tokens)):
        for ground in (*GROUNDS, "accent_soft"):
            assert contrast(strong.accent, getattr(strong, ground)) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_the_sign_in_a_mark_stands_out_from_its_colour(tokens):
    for role in ("right", "close", "wrong"):
        assert round(contrast(tokens.surface, getattr(tokens, role)), 1) >= 5.8


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_high_contrast_leaves_nothing_faint(tokens):
    strong = with_high_contrast(tokens)
    assert contrast(strong.line, strong.page) >= 3
    assert contrast(strong.ink3, strong.page) >= 14
    assert {getattr(strong, soft) for soft in SOFTS} == {strong.surface}


def test_contrast_of_black_and_white_is_21_both_ways():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)


def test_mixing_goes_from_one_colour_to_the_other():
    assert mix("#000000", "#FFFFFF", 0) == "#000000"
    assert mix("#000000", "#FFFFFF", 1) == "#FFFFFF"
    assert mix("#FBFAF7", "#3450A4", 0.16) == "#DBDFEA"
