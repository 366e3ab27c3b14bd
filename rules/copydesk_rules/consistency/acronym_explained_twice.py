"""An acronym that is explained a second time."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule

_CAPITALISED = r"[A-Z][\w’'-]+"
_EXPLAINED = Regex(
    rf"(?P<words>(?:{_CAPITALISED} (?:(?:of|the|for|and|on|in|to|de) ){{0,2}}){{1,6}}{_CAPITALISED})"
    r" \((?P<acronym>[A-Z]{2,7})\)"
)


@rule(
    Bad(
        "The International Olympic Committee (IOC) met. Later the [[International Olympic Committee (IOC)]] spoke.",
        suggestions=("IOC",),
    ),
    Good("The International Olympic Committee (IOC) met. Later the IOC spoke."),
    Good("The International Olympic Committee (IOC) and the International Ocean Commission (IOC) met."),
    family="consistency",
    severity="info",
    default=False,
)
def acronym_explained_twice(document: Document) -> Iterator[Finding]:
    """An acronym that is explained a second time.

    Once it is explained, the acronym is enough. Off by default, as long articles may explain one again on purpose.
    """
    explained: dict[tuple[str, str], int] = {}
    for match in _EXPLAINED.finditer(document.prose) if "(" in document.prose else ():
        words = _of(match["words"], match["acronym"])
        key = (match["acronym"], words)
        if words and explained.setdefault(key, match.start()) != match.start():
            span = Span(match.end("words") - len(words), match.end())
            line = document.line(explained[key])
            yield Finding(span, f"“{match['acronym']}” was already explained at line {line}", (match["acronym"],))


def _of(words: str, acronym: str) -> str:
    """The last of the words, from the one that begins with the acronym’s first letter and leaves room for the rest."""
    parts = words.split(" ")
    for start in range(len(parts)):
        capitals = [part for part in parts[start:] if part[:1].isupper()]
        if len(capitals) == len(acronym) and parts[start][:1] == acronym[0]:
            return " ".join(parts[start:])
    return ""
