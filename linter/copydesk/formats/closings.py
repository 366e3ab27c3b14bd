"""Where the elements of HTML end, for what goes on beyond the block of Markdown that it begins in."""

import re

from copydesk.formats.tags import RAW


class Closings:
    """The end tags of a source. Those of a name are looked for once, when they are first asked for."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._found: dict[str, dict[int, int]] = {}

    def end(self, name: str, opened: int) -> int:
        """Where the end tag of the element begins whose start tag stands at `opened`; 0 if it has none."""
        if name not in self._found:
            self._found[name] = self._pairs(name)
        return self._found[name].get(opened, 0)

    def _pairs(self, name: str) -> dict[int, int]:
        """The places of the end tags by those of the start tags; in a script nothing is a start tag."""
        opened: list[int] = []
        pairs: dict[int, int] = {}
        for tag in re.compile(rf"<(/?){re.escape(name)}(?=[\s/>])", re.IGNORECASE).finditer(self._source):
            if not tag[1]:
                opened += [] if opened and name in RAW else [tag.start()]
            elif opened:
                pairs[opened.pop()] = tag.start()
        return pairs
