"""Two sentences that have run together, because the full stop between them is gone."""

from collections.abc import Iterator, Sequence
from functools import cache, partial
from itertools import groupby

from copydesk import Bad, Block, BlockKind, Document, Finding, Fix, Good, Regex, Severity, Span, rule
from copydesk_rules.listings import is_listing
from copydesk_rules.sentences.breaks.attribution import places_after_speaker
from copydesk_rules.sentences.breaks.beginnings import kind_of
from copydesk_rules.sentences.breaks.chunk import Chunk, Side
from copydesk_rules.sentences.breaks.doubts import is_doubtful, is_remark
from copydesk_rules.sentences.breaks.model import Break, BreakModel
from copydesk_rules.sentences.breaks.passage import Passage
from copydesk_rules.sentences.breaks.set_off import is_set_off
from copydesk_rules.sentences.breaks.severities import least_score, severity_of
from copydesk_rules.sentences.breaks.telling import says_before_quotation
from copydesk_rules.sentences.led_quotations import without_mark
from copydesk_rules.sentences.missing_stop_after_quotation import follows_attribution
from copydesk_rules.sentences.openers import opens
from copydesk_rules.sentences.own_capitals import is_of_parliament, is_reverent
from copydesk_rules.transcripts import is_transcript
from copydesk_rules.words.titles import HONORIFICS

_CHUNK = Regex(r"\S+")
_FIRST_WORD = Regex(r"\W*[\w’'-]*")
_CLOSING = "\"'”’)]"
_ENDING = ".,;:"
_ENDS = ("", ".", "!", "?", "”", '"')
_RUNNING = ("paragraph", "summary", "quote", "list-item")
_FEWEST_SPACES, _FEWEST_LINES = 7, 3
_OFTEN = 5
"""Times that a text has a name inside of its sentences from which it is often there for another reason than a stop."""
_SHOWN = 5
"""Words of each half that the message shows."""
_LONGEST_PASSAGE = 200_000
"""Characters from which a text is a book, of which a stretch at a time is looked at."""


@rule(
    Bad(
        "The minister said the talks had been constructive [[The]] two sides will meet again on Monday.",
        fixed="The minister said the talks had been constructive. The two sides will meet again on Monday.",
    ),
    Bad(
        "The ferry runs all day, and the harbour master told everyone [[“What]] began as a trial of a boat turned"
        " into it.”",
        fixed="The ferry runs all day, and the harbour master told everyone, “What began as a trial of a boat turned"
        " into it.”",
    ),
    Bad(
        "The ferry was built for the lakes of the north [[It]] can carry two hundred people.",
        fixed="The ferry was built for the lakes of the north. It can carry two hundred people.",
    ),
    Bad(
        "The old bridge was closed for good in the spring [[Experts]] said that it had been unsafe for years.",
        fixed="The old bridge was closed for good in the spring. Experts said that it had been unsafe for years.",
    ),
    Bad(
        "The town has sold its traffic lights to a firm [[Traffic]] on the old road has been slower since then.",
        fixed="The town has sold its traffic lights to a firm. Traffic on the old road has been slower since then.",
    ),
    Bad(
        "---\ndescription: The ferry was built for lakes [[It]] can carry two hundred people.\n---\n\nIt is fast.",
        fixed="---\ndescription: The ferry was built for lakes. It can carry two hundred people.\n---\n\nIt is fast.",
        path="a.md",
    ),
    Bad(
        "The ferry is out of order, the harbour master said on Monday [[Lind]] drove to the town instead.",
        fixed="The ferry is out of order, the harbour master said on Monday. Lind drove to the town instead.",
    ),
    Good(
        "Hours after the ferry was sold, the harbour master said Lind had left. The mayor, who is ill, said Lind sang."
    ),
    Good(
        "The mill, built on sand, on Monday said Lind had left. If Lind, the mayor, is ill, the town said Mott leads."
    ),
    Good("The ferry is out of order, the harbour master said Monday. The ferry is old, he told BBC News in the hall."),
    Good("They moved all of the flour to the mill in case Lind follows through on his threat to close the road."),
    Good("Russian president Vladimir Putin met US secretary of state Antony Blinken in Geneva on Monday."),
    Good("The rule holds for code that reads untrusted text AND has both tools loaded."),
    Good("Union Home Minister Amit Shah told the Rajya Sabha that Kerala had been warned a week ago."),
    Good("So did several of the lawyers, among them Harley Tropin and Rachel Furst, the co-chairs for the plaintiffs."),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def missing_sentence_break(document: Document, *, remarks: bool = False) -> Iterator[Finding]:
    """Two sentences that have run together, as the stop between them is gone: “built for lakes It can carry cars”.

    No list of words can tell a lost stop from a name, so a small learned model weighs the words around every capital
    that follows a word without a mark. It is an `error` where the model is all but certain. Where the model is sure,
    but the capital may belong to a name, a title, what somebody said or a subject after an introduction without its
    comma, it is a remark (`info`). It is a `warning` if somebody is introduced there with role and full name, or if
    there is surely a whole clause on either side: one that begins with “the”, “they”, “Mr”, “Please”, “Experts”, a
    noun that the article writes small elsewhere or a quotation mark, or with a name whose verb has its object; so it is
    where what was said and who said it stand before the gap. With `remarks = true` doubtful places are shown too.

    At most one place in a sentence is reported, and only as a remark in a transcript, where people begin again, and in
    an article that hardly has stops at all. Verse, listings and titles that are set off, as in *italics*, are left
    alone. [The model card](../models/missing-sentence-break.md) says what the model was made from and how good it is.
    """
    for passage, blocks in passages_of(document):
        yield from _lost_stops(document, passage, blocks, remarks=remarks)


def _lost_stops(document: Document, passage: Passage, blocks: Sequence[Block], *, remarks: bool) -> Iterator[Finding]:
    surest = _surest(passage, remarks=remarks)
    spoken = bool(surest) and (passage.goes_without_stops or is_transcript(document))
    chunks_of = cache(partial(_chunks, document))
    led = {gap.start for gap in without_mark(document)} if any(says for *_, says in surest) else frozenset[int]()
    for found, severity, says in surest:
        spans = chunks_of(blocks[found.paragraph])
        # `missing-stop-after-quotation` and `missing-comma-in-quotation` speak of what comes after “he said”.
        end = spans[found.place - 1].end
        attributed = end in led or follows_attribution(document.prose, end)
        gap = Span(spans[found.place - 1].end, spans[found.place].start)
        is_wanted = not (attributed or is_set_off(document, gap))
        word = document.text(spans[found.place])
        is_meant = is_reverent(document, word) or is_of_parliament(document, word.rstrip(_ENDING))
        if is_wanted and not is_meant:
            level: Severity = "info" if spoken else "warning" if says else severity
            yield _finding(document.prose, spans, found, level, says=says)


def _surest(passage: Passage, *, remarks: bool) -> list[tuple[Break, Severity, bool]]:
    """The surest place of each sentence of a passage, how bad it is, and whether it may be before what is said."""
    model = BreakModel.shipped()
    best: dict[tuple[int, int], tuple[Break, Severity, bool]] = {}
    for found in model.breaks(passage, least_score(model, remarks=remarks)):
        words = passage.paragraphs[found.paragraph]
        start, end = model.chunks.sentence(words, found.place)
        left, right = model.chunks.of(words[start : found.place]), model.chunks.of(words[found.place : end])
        severity = severity_of(model, found.score, left, right, _begins(passage, right), remarks=remarks)
        right = _as_named(passage, right)
        if severity is None or is_doubtful(left, right, is_unsure=severity != "error"):
            continue
        if (severity == "error" and is_remark(left, right)) or _is_often_named(passage, right[0]):
            severity = "info"
        sentence = (found.paragraph, start)
        if sentence not in best or best[sentence][0].score < found.score:
            best[sentence] = found, severity, says_before_quotation(left, right)
    for number, words in enumerate(passage.paragraphs):
        for place in places_after_speaker(model.chunks, words):
            sentence = (number, model.chunks.sentence(words, place)[0])
            if sentence not in best or best[sentence][1] != "error":
                best[sentence] = Break(number, place, model.thresholds["warning"]), "warning", False
    return [*best.values()]


def _as_named(passage: Passage, right: list[Chunk]) -> list[Chunk]:
    """The chunks, the first of them a name if the article has it with a capital elsewhere too and never without."""
    first = right[0]
    if first.name or first.lead or opens(first.core):
        return right
    small, inside, _ = passage.habits(first.core)
    return [first.as_name(), *right[1:]] if not small and inside > 1 else right


def _is_often_named(passage: Passage, first: Chunk) -> bool:
    """Whether a name follows that the article has again and again inside of sentences, where its capital means nothing.

    It may be the subject of a clause without “that” or after an introduction without its comma.
    """
    if first.lead or not first.name or opens(first.core) or first.core in HONORIFICS:
        return False
    small, inside, _ = passage.habits(first.core)
    return not small and inside >= _OFTEN


def _begins(passage: Passage, right: Side) -> str:
    """What kind of words stand after the gap; a “noun” is one that the article has elsewhere, and only small."""
    kind = kind_of(right)
    small, inside, _ = passage.habits(right[0].core) if kind in ("word", "nouns") else (0, 0, 0)
    if kind == "nouns":
        return "word" if inside > 1 else kind
    return "noun" if small and inside <= 1 else kind


def passages_of(document: Document) -> Iterator[tuple[Passage, list[Block]]]:
    """The running text of a document as the model sees it, and the blocks that it stands in: one, or some of a book.

    A summary is a text by itself, as it often says what the article says in the same words.
    """
    for _, part in groupby(
        document.blocks, lambda block: (block.kind == "summary", block.span.start // _LONGEST_PASSAGE)
    ):
        blocks = [block for block in part if _is_running_text(document.text(block.span), block.kind)]
        if blocks:
            yield Passage(document.text(block.span) for block in blocks), blocks


def _is_running_text(text: str, kind: BlockKind) -> bool:
    """Whether a block is made of sentences: no headline or label, no short item of a list, no verse, no listing."""
    if kind not in _RUNNING or text.count(" ") < _FEWEST_SPACES or (kind == "list-item" and text[-1] not in '.!?"”)'):
        return False
    is_verse = text.count("\n") >= _FEWEST_LINES - 1 and all(line[:1].isupper() for line in text.split("\n"))
    return not is_verse and not is_listing(text)


def _chunks(document: Document, block: Block) -> list[Span]:
    """What stands between the spaces of a block, as the model counts it."""
    return [Span(*match.span()) for match in _CHUNK.finditer(document.prose, block.span.start, block.span.end)]


def _finding(prose: str, spans: Sequence[Span], found: Break, severity: Severity, *, says: bool) -> Finding:
    """The finding; after words of saying it may be a comma that is missing before what is said."""
    start, end, begin = spans[found.place - 1].start, spans[found.place - 1].end, spans[found.place].start
    last, right = prose[start:end], _FIRST_WORD.match(prose, begin)
    stop = right.end() if right else begin + 1
    is_outside = "”" in last or '"' in last or (")" in last and _closes_aside(prose, spans[0].start, end))
    point = end if is_outside else start + len(last.rstrip(_CLOSING))
    left = prose[spans[max(0, found.place - _SHOWN)].start : end]
    follow = prose[begin : spans[min(len(spans), found.place + _SHOWN) - 1].end]
    mark = "comma or a full stop" if says else "full stop"
    message = f"A {mark} may be missing between “… {_line(left)}” and “{_line(follow)} …”"
    fix = Fix.replace(Span(point, point), "," if says else ".", "unsafe")
    return Finding(Span(begin, stop), message, (), fix, severity)


def _closes_aside(prose: str, start: int, end: int) -> bool:
    """Whether the last bracket before a place was opened inside of a sentence, so that the stop follows it."""
    before = prose[start:end].rpartition("(")[0].rstrip()
    return before[-1:] not in _ENDS


def _line(text: str) -> str:
    return " ".join(text.split())
