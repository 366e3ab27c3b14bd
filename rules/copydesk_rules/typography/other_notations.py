"""Places where marks are spaced by other rules than those of English prose: code, formulas, scores, other languages."""

from copydesk import Lexicon, Regex

_FORMULA = Regex(r"\$\$[^$]+\$\$|\$(?![\s$])[^$\n]+(?<!\s)\$(?!\d)|\\\([^\n]+?\\\)")
_CODE = Regex(
    # braces, assignments and comparisons, comments, the end of a statement
    r"[{}]|[\w)\]] ?[-+*/!=]?= ?[\w({\['\"]|//\s| ;[ \t]*\Z"
    # calls, and pairs and lists of Lisp: “f(a ,b)”, “(a . b)”, “(let (”
    r"|\w\([^()\n]* ,[^()\n]*\)|\([^\s()]+ \. [^\s()]+\)|\A[>\s]*\(\w[\w/-]* \("
)
_LETTER = Regex(r"(?:\A|[\s(])[^\W\d_AI]\Z")
_QUOTED = Regex(r"«[^«»\n]*»|“[^“”\n]*”|\"[^\"\n]*\"|„[^“”\n]*[“”]|\([^()\n]*\)")
_FARTHEST = 400
_COMMON = 500
"""Uses in the word list from which a word is surely an English one."""


def is_other_notation(prose: str, start: int, end: int) -> bool:
    """Whether the space and the mark between the offsets stand in code, a formula, a score or another language."""
    before, after = prose[start - 1 : start], prose[end : end + 2].lstrip()
    is_between_digits = before.isdigit() and after[:1].isdigit() and prose[end - 1] in ":."
    if is_between_digits or after.startswith("«"):  # a score or a ratio, a price, French
        return True
    begins = max(prose.rfind("\n", 0, start) + 1, start - _FARTHEST)
    ends = prose.find("\n", end)
    line = prose[begins : min(ends if ends >= 0 else len(prose), end + _FARTHEST)]
    at = start - begins
    if _LETTER.left_of(line, at, 2) or _CODE.search(line):
        return True
    if any(match.start() < at < match.end() for match in _FORMULA.finditer(line)):
        return True
    around = (match[0] for match in _QUOTED.finditer(line) if match.start() < at < match.end())
    return prose[end - 1] in ":;!?" and any(map(_is_foreign, around))


def _is_foreign(quoted: str) -> bool:
    """Whether a quotation is in another language: by its marks, its letters, or its words."""
    if quoted[0] == "«" or not quoted.replace("“", "").replace("”", "").replace("’", "").replace("„", "").isascii():
        return True
    words = [word.strip("\"“”().,;:!?'") for word in quoted.split()]
    words = [word for word in words if word.isalpha()]
    return sum(Lexicon.of("en").frequency(word) >= _COMMON for word in words) * 2 < len(words)
