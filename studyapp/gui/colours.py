"""The colours of the window, in light, dark and high contrast, and how far apart two of them are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Role = Literal[
    "page", "surface", "sunken", "hover", "line", "edge", "ink", "ink2", "ink3",
    "accent", "on_accent", "accent2", "accent_soft",
    "right", "right_soft", "close", "close_soft", "wrong", "wrong_soft",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour for each purpose, as `#RRGGBB`."""

    page: str
    surface: str
    sunken: str
    hover: str
    line: str
    edge: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    on_accent: str
    accent2: str
    accent_soft: str
    right: str
    right_soft: str
    close: str
    close_soft: str
    wrong: str
    wrong_soft: str
    scrim: str  # laid over the window below an overlay
    scrim_opacity: float


LIGHT = Tokens(
    page="#FBFAF7",
    surface="#FFFFFF",
    sunken="#F3F1EC",
    hover="#ECE9E2",
    line="#E0DCD3",
    edge="#898377",
    ink="#1B1B1A",
    ink2="#575350",
    ink3="#6A665F",
    accent="#3450A4",
    on_accent="#FFFFFF",
    accent2="#7A8BC2",
    accent_soft="#E7EBF8",
    right="#0A7161",
    right_soft="#E0F2EE",
    close="#806100",
    close_soft="#F8F0D9",
    wrong="#92300B",
    wrong_soft="#FBE9E1",
    scrim="#1B1B1A",
    scrim_opacity=0.32,
)

DARK = Tokens(
    page="#191918",
    surface="#222220",
    sunken="#131312",
    hover="#2C2B29",
    line="#373532",
    edge="#827D74",
    ink="#ECEAE5",
    ink2="#B8B3AA",
    ink3="#A09B92",
    accent="#A6B8F8",
    on_accent="#141A30",
    accent2="#646D90",
    accent_soft="#2A3254",
    right="#5FD3BC",
    right_soft="#15332D",
    close="#EAC468",
    close_soft="#37301A",
    wrong="#E68A68",
    wrong_soft="#3F251B",
    scrim="#000000",
    scrim_opacity=0.5,
)


def with_high_contrast(tokens: Tokens) -> Tokens:
    """The same colours without faint ones: hairlines as strong as borders, one ink, no soft grounds."""
    return replace(
        tokens,
        line=tokens.edge,
        ink2=tokens.ink,
        ink3=tokens.ink,
        accent_soft=tokens.surface,
        right_soft=tokens.surface,
        close_soft=tokens.surface,
        wrong_soft=tokens.surface,
    )


def mix(colour: str, other: str, share: float) -> str:
    """The colour with `share` (0 to 1) of the other in it."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
