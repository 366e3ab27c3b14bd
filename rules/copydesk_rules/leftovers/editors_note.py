"""A note between writers and editors."""

import re
from collections.abc import Iterator
from itertools import pairwise

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule

_QUESTION = (
    r"(?:[Pp]lease |[Pp]ls )?(?:[Cc]heck|[Cc]onfirm|[Vv]erify|CHECK|CONFIRM|VERIFY|[Ff]act[- ]?check|FACT[- ]?CHECK"
    r"|CQ|CK|[Ww]ording|[Ss]ource|[Cc]an we|[Dd]o we|[Ss]hould we|[Ii]s this)\b[^\])\n]{0,60}\?+"
)
"""“(check?)”, “[is this right??]”."""
_REQUEST = r"(?:[Pp]lease |[Pp]ls )(?:check|confirm|verify|rewrite|reword|add|update|cut|fix)\b[^\])\n]{0,80}"
"""“[please rewrite this]”."""
_MARK_OF_THE_TRADE = (
    r"(?<=\[)(?:CHECK|CONFIRM|VERIFY|FACT[- ]CHECK|CK|CQ|ED|SUBS|DESK)(?:[:,] ?[^\]\n]{0,80}| [A-Z][^\]a-z\n]{0,60})?"
    r"|(?<=\[)(?:AQ|AU|QUERY|WRITER|REPORTER|LEGAL): ?[^\]\n]{0,80}"
)
"""“[CQ]”, “[SUBS: long]”."""
_TO_THE_DESK = (
    r"(?<=\[)(?i:(?:nb )?(?:(?:picture |photo )?desk|lawyers?|legal)): ?[^\])\n]{0,80}"
    r"|(?i:subs?|eds?|editors?|nb(?: desk)?): ?(?i:please|pls|check|confirm|verify|cut|trim|add|insert|fix|can)\b"
    r"[^\])\n]{0,80}"
)
"""“[subs: check name please]”, “(NB desk: trim)”; “[Ed: we were wrong]” speaks to readers."""
_MATERIAL = "(?:quote|link|source|name|date|figure|photo|picture|caption|headline|par|paragraph|sentence|detail|stat)s?"
_IN_CAPITALS = f"(?:ADD|NEEDS?|REPLACE|UPDATE|CUT|MOVE) (?:[A-Z-]+ ){{0,2}}{_MATERIAL.upper()}"
_TASK = (
    r"(?<=\[)(?:[Cc]heck|[Cc]onfirm|[Vv]erify)(?=\])"
    r"|(?<=\[)(?:[Cc]heck|CHECK) (?i:spelling|name|title|date|quote|figure|number|fact)s?"
    r"|(?<=\[)(?:[Cc]heck (?:this|that|with|if|whether|again)|[Cc]ut (?:this|here|from)"
    r"|[Aa]sk (?:her|him|them|legal))\b"
    r"[^\]\n]{0,60}"
    r"|(?i:check (?:spelling|name|age|title|date|quote|figure|number|fact)s?)(?=[)])"
    r"|(?<=\[)(?:TODO|FIXME|[Ff]act[- ]?check|[Nn]ot sure (?:about|if|whether|of))\b[^\]\n]{0,80}"
    r"|(?<=\[)[Nn]ote to (?:editor|desk|subs?|self)\b[^\]\n]{0,80}"
    r"|(?<=\[)(?:(?:re(?:write|word|phrase)|tighten)(?: this)?\??|cut\?|REWRITE|CUT\??)(?=\])"
    rf"|(?<=\[)(?:(?:add|needs?|replace|update|cut|move) (?:[\w-]+ ){{0,2}}{_MATERIAL}|{_IN_CAPITALS})(?=\])"
    r"|(?<=\[)(?:[Rr]ead (?:more|also)|[Ss]ee (?:also|more)|[Ll]ink|LINK)(?:: ?| to )[^\]\n]{0,60}\b(?:link|here)\b"
    r"[^\]\n]{0,40}(?=\])"
    r"|\?{2,}"
    r"|(?<=\[)(?:[Cc]itation needed|[Nn]eeds? (?:a )?(?:quote|source|citation|fact[- ]check))"
)
"""“[check spelling]”, “[ask legal]”, “[citation needed]”."""
_BRACKETED = Regex(rf"[\[(](?:{_QUESTION}|{_REQUEST}|{_MARK_OF_THE_TRADE}|{_TO_THE_DESK}|{_TASK})[\])]")
_NAMED = Regex(
    r"(?:(?:[Ee]ditor[’']?s?|EDITOR[’']?S?) (?:[Nn]ote|NOTE)|NB|(?:[Nn]ote|NOTE) (?:to|TO) (?:[Ee]ditors?|EDITORS?)):"
    r" (?i:(?:please|pls) (?:check|confirm|verify|cut|trim|hold|clear|run|do not|don[’']t)\b)[^\n]{0,80}|"
    r"(?:[Nn]ote to (?:self|subs|desk|sub-editors?)|NOTE TO (?:SELF|SUBS|DESK|EDITORS?)):"
    r"|(?:Subs|SUBS|Desk|DESK|Subeditors?): (?:please|pls|can you|check|cut|note|do not|don[’']t)\b[^\n]{0,60}"
    r"|(?:TODO|FIXME|XXX):[^\n]{0,60}"
)
_KEYED = Regex(r"[\w-]{1,15}: ")
_FEWEST_KEYED = 3
"""Items of lists from which “TODO:” is the state of what they name, and no note."""
_NAMES = (
    *("ubs: ", "UBS: ", "esk: ", "ESK: ", "ubeditor", "ditor", "DITOR", "NB:"),
    *("TODO:", "FIXME:", "XXX:", "ote to ", "NOTE TO "),
)


@rule(
    Bad("The bridge is 40 metres long [[(check?)]], said Smith."),
    Bad("The mayor [[[please check the name]]] agreed. [[TODO: add her answer.]]"),
    Bad("It rains. [[[Read more: link to the report here]]]"),
    Bad("It opened in 1932 [[[CQ]]]. [[Note to self:]] call again."),
    Bad(
        "It was [[[subs: check name please]]] Smith [[(ed: check this)]] of Oslo [[[check]]]. [[[NB desk: trim here.]]]"
    ),
    Bad("She [[[check spelling]]] joined in May. [[[QUERY: which May?]]]"),
    Bad("[[EDITOR'S NOTE: please check with legal before running this.]]\n\nIt rains."),
    Bad("[[Subs: please cut from here.]]\n\nIt rains [[[check this with the lawyers]]]."),
    Bad("She is 52 [[(check age)]] or 53 [[[TODO ask]]], he said [[(??)]]. [[[add link]]] [[[NEED QUOTE]]] [[[cut?]]]"),
    Good("Click [Add link] or [cut] and [TODOs]; Kd4 (?) was bad, and [more to come]. [add some salt to the soup]"),
    Good("He said it were [sic] over, and she [the mayor] agreed [laughs]."),
    Good(
        "He left it (subs: Reed 60, Poe 71), and (Desk: oak) it stayed. [Ed: We were wrong. Sorry.] [x] [check it out]."
    ),
    Good("Editor’s note: this article was changed. [Ed.] She asked (is this so hard)."),
    Good(
        "- ok: arm, x86\n- TODO: mips\n\nIt is:\n\n- ok: x86\n- TODO: arm\n\nAnd:\n\n- TODO: arm, x86\n- ok: none",
        path="a.md",
    ),
    Good("Look (check the map first), then go; call `TODO: x`, or write a TODO list."),
    family="leftovers",
    languages=("en",),
)
def editors_note(document: Document) -> Iterator[Finding]:
    """A note between writers and editors, such as “[check?]” or “TODO: add a quote”.

    It should have been dealt with before the article went out. “[sic]”, explanations in brackets, an editor’s note
    to the readers, and “TODO:” as the state of things in several lists are left alone.
    """
    yield from map(_finding, _BRACKETED.at(document.places("[("), document.prose))
    if ":" in document.marks and any(name in document.prose for name in _NAMES):
        notes = [match for match in _NAMED.finditer(document.prose) if _is_word(document.prose, match)]
        states = _states(document).intersection(match.start() for match in notes) if notes else frozenset()
        several = len(states) >= _FEWEST_KEYED
        yield from (_finding(match) for match in notes if not (several and match.start() in states))


def _is_word(prose: str, match: re.Match[str]) -> bool:
    return not prose[max(0, match.start() - 1) : match.start()].isalnum()


def _states(document: Document) -> set[int]:
    """Where an item of a list opens with a word and a colon, beside one that opens with another: “ok: x”, “TODO: y”."""
    keys = [
        (block.span.start, match[0])
        if block.kind == "list-item" and (match := _KEYED.match(document.prose, *block.span))
        else None
        for block in document.blocks
    ]
    pairs = [(one, other) for one, other in pairwise(keys) if one and other and one[1] != other[1]]
    return {start for pair in pairs for start, _ in pair}


def _finding(match: re.Match[str]) -> Finding:
    return Finding(Span(*match.span()), f"“{match[0]}” looks like a note between writer and editor")
