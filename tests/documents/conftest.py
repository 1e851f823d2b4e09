import pytest

DOCUMENT = """\
Name Of A Host

Lighthouses of the Northern Coast

The northern coast has nine lighthouses.[1] They were built between 1801 and 1830, and
the oldest of them is at Cape Grey.[2][3]

This page is about lighthouses. For lightships, see Lightship.

Name Of A Host

$_$_$WIDGET#0__titleWIDGET$_$_$

Building[edit]

The first towers[edit]

The first tower was begun in the spring of 1801 by masons from three villages.[note 4] It burnt down.[citation needed]

$_$_$WIDGET#1__titleWIDGET$_$_$

Keepers[edit]

Every tower had two keepers and a boy.

Their pay

A keeper was paid nine crowns a year.


Their food


Bread and fish were brought by boat. Nothing else was.

Storms[edit]
The storm of 1825 was the worst.

The storm of 1825 lasted nine days.

Great storm of 1825

Lists of lighthouses

A loose remark that nobody ended

{{quote}}
"""


@pytest.fixture
def document() -> str:
    """An invented page with what pages bring along: hosts' names, placeholders, note marks, lists of links."""
    return DOCUMENT
