"""A bracket that is opened and not closed, or closed and not opened."""

from collections.abc import Iterator

from copydesk import Bad, Block, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.typography.excerpts import CUT_SHORT, goes_on_outside

_BRACKET = Regex(r"[()\[\]]")
_ITEM = Regex(
    r"(?:^|[\s(,;:])(?:\d?[a-zA-Z]|\d{1,2}|[ivxIVX]{1,4}|[¹²³⁰-⁹]{1,2})\Z"
    r"|(?:^|[,;:.!?]\s)(?:[a-zA-Z]|\d{1,2}|[ivxIVX]{1,4})\.\Z"
)
"""What stands before a bracket that numbers the items of a list: “a) tea, b) milk”."""
_FACE = Regex(r"[:;=][-'^o]?\Z")
_CODE = "\ufffc"
_SIGNS_OF_CODE = ("{", "}", "](", "=(", "</", f"{_CODE}>", "]:", "()", " = ", ") )", "(define")
_LINE_OF_CODE = Regex(
    # an end: “list: [”, “];”, “foo(bar))”
    r"[\w:=,] ?[(\[]\Z|[)\]];\Z|[)\]]{2}\Z"
    # nothing but brackets and a name: “])”, “item],”, “((define (main)”
    r"|\A[)\]]+[,;]?\Z|\A[\w.]+[,)\]]+[,;]\Z|\A\(+\w+(?: \(\w*\))?\Z"
    # calls: “os.open(”, “range(0,”
    r"|\w\.\w+\(|[a-z]\(\d+,"
)
_FARTHEST = 10


@rule(
    Bad("The minister [[(]]of trade resigned. Nobody (not even she) knew why."),
    Bad("The minister resigned[[)]] and left."),
    Bad("He wrote: “The [[[]]minister resigned.”"),
    Good("The minister (of trade [sic]) resigned; see [1], (2) and f(x)."),
    Good("Choose a) tea, b) milk or 3) nothing :) :-) ;)"),
    Good("Share the link:[link].", path="article.txt"),
    Good("It holds for [0, 1) and (0, 1].", path="article.txt"),
    Good("(This is a long aside.\n\nIt ends here.)"),
    Good("(Have you met her?\n\nNeither have I.)"),
    Good("list: [\n\nlist: [\n\n1, 2\n\n]\n\nnext(a.b(\n\nDEFAULT);", path="article.txt"),
    Good("((lambda (x)\n\n(list x))\n\n(quote\n\nIt is called so in the layer ) ) ) ;the end\n\n)", path="article.txt"),
    Good("Type (define (greet name), and mind the indent.", path="article.txt"),
    Good("2b) The rest of it.\n\n(a) holds, and so does iv). Choose: A.) tea; B.) milk.\n\n¹) Not for all of them."),
    Good("## Soup\n\nIt takes what is at hand (leeks, a potato…\n\n## Bread\n\nIt takes a day."),
    Good("and so they left). A new government (with none of the old ministers"),
    Good("- The manual (and availa...\n- The rest of it\n"),
    family="typography",
)
def unpaired_bracket(document: Document) -> Iterator[Finding]:
    """A bracket that is opened and not closed, or closed and not opened.

    The reader waits for the end of an aside that never comes. Numbers of list items such as “a)”, smileys, intervals
    such as [0, 1) and code are left alone, and so are asides of several paragraphs and those that an excerpt cuts.
    """
    if not _BRACKET.search(document.marks):
        return
    waiting: list[tuple[int, int]] = []  # brackets that wait for a later block to close them, with the block's number
    for index, (block, text) in enumerate(zip(document.blocks, document.passages, strict=True)):
        if block.kind in CUT_SHORT or not any(map(text.__contains__, "()[]")):
            continue
        opened, closed = _unpaired(document.prose, block)
        if (opened or closed) and _is_code(text):
            continue
        for at in closed:
            if waiting and index - waiting[-1][1] <= _FARTHEST:
                waiting.pop()
            elif not goes_on_outside(document, at, opens=False):
                yield _finding(document, at, "closed, but never opened")
        waiting += [(at, index) for at in opened]
    for at, _ in waiting:
        if not goes_on_outside(document, at, opens=True):
            yield _finding(document, at, "never closed")


def _is_code(text: str) -> bool:
    """Whether the block holds code or markup that was not read as such, or ends a line of it: “list: [”, “];”."""
    return any(sign in text for sign in _SIGNS_OF_CODE) or _LINE_OF_CODE.search(text) is not None


def _unpaired(prose: str, block: Block) -> tuple[list[int], list[int]]:
    """The brackets of a block that are opened and not closed in it, and those that are closed and not opened."""
    opened: list[int] = []
    closed: list[int] = []
    for match in _BRACKET.finditer(prose, block.span.start, block.span.end):
        at = match.start()
        before = prose[max(block.span.start, at - 6) : at]
        if match[0] in "([":
            if not _FACE.search(before) or prose[at + 1 : at + 2].isalnum():
                opened.append(at)
        elif opened:
            opened.pop()
        elif not (match[0] == ")" and (_ITEM.search(before) or _FACE.search(before) or before[-1:] == _CODE)):
            closed.append(at)
    if _CODE in prose:
        opened = [at for at in opened if not prose[at - 1 : at].isalnum()]
        closed = [at for at in closed if prose[at] == ")" or prose[at - 1 : at].isalpha()]
    return opened, closed


def _finding(document: Document, at: int, what: str) -> Finding:
    return Finding(Span(at, at + 1), f"The bracket “{document.prose[at]}” is {what}")
