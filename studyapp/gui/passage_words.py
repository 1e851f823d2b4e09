"""The words about the passage of the source that a fact rests on."""

from __future__ import annotations

from studyapp.gui.translating import tr

SHOW = tr("Show passage")
