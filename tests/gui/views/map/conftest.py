"""The map of a bank of the earth, opened in a window."""

import pytest

from studyapp.gui.tasks import Background
from studyapp.gui.views.map import MapView
from tests.gui.desks import open_desk
from tests.gui.map_pages import MapPage, earth_bank


@pytest.fixture
def desk(tmp_path, clock):
    """A desk over a bank of the earth."""
    desk, database = open_desk(tmp_path / "data", earth_bank(), clock)
    yield desk
    database.close()


@pytest.fixture
def opened(theme, dialogs, shown):
    """A function that opens the map of a desk's bank in a window of some size."""
    background = Background()

    def open_map(desk, width=1000, height=700, background=background):
        view = MapView(theme, desk, dialogs, background)
        view.resize(width, height)
        view.refresh()
        shown(view)
        view.focus_first()
        return MapPage(view)

    yield open_map
    background.wait()


@pytest.fixture
def page(opened, desk):
    """The map of that bank."""
    return opened(desk)
