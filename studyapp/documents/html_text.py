"""The prose of a saved HTML page as plain text: headings end in "[edit]", blank lines stand between paragraphs."""

from __future__ import annotations

from html.parser import HTMLParser

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | {
    *("p", "li", "dd", "dt", "blockquote", "div", "section", "article", "main", "td", "th", "tr", "table"),
    *("ul", "ol", "dl", "figure", "figcaption", "header", "footer", "nav", "aside", "pre", "body", "hr"),
}
_UNSEEN = frozenset(
    {"script", "style", "noscript", "template", "svg", "math", "head", "button", "select", "textarea"}
)
_MARKS = ("reference", "mw-editsection", "noprint")  # classes of what stands in a text and is not read
_VOID = frozenset(
    {"br", "img", "hr", "input", "meta", "link", "wbr", "source", "area", "col", "embed", "track"}
)


def html_text(page: str) -> str:
    """What a page says, by its block elements; scripts, styles, reference marks and links to edit are left out.

    Whatever is wrong with the page is read as browsers would: a tag that was never closed ends with what is around it.
    """
    reader = _Reader()
    reader.feed(page)
    reader.close()
    reader.end_block()
    return "\n\n".join(reader.blocks)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self._line: list[str] = []
        self._heading = False
        self._unseen: list[str] = []  # open elements inside the outermost one that is not read

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = (dict(attrs).get("class") or "").split()
        if self._unseen or tag in _UNSEEN or any(mark in classes for mark in _MARKS):
            if tag not in _VOID:
                self._unseen.append(tag)
        elif tag == "br":
            self._line.append(" ")
        elif tag in _BLOCKS:
            self.end_block()
            self._heading = tag in _HEADINGS

    def handle_endtag(self, tag: str) -> None:
        if self._unseen:
            if tag in self._unseen:  # what was not closed inside ends with it
                del self._unseen[len(self._unseen) - 1 - self._unseen[::-1].index(tag) :]
        elif tag in _BLOCKS:
            self.end_block()

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._line.append(data)

    def end_block(self) -> None:
        """End the paragraph or heading that is being read."""
        text = " ".join("".join(self._line).split())
        self._line.clear()
        if text:
            self.blocks.append(f"{text.removesuffix('[edit]').rstrip()}[edit]" if self._heading else text)
        self._heading = False
