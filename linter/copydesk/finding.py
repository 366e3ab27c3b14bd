"""What a rule finds: a place in the prose, what is wrong there, and how to correct it."""

from typing import Any, Literal, get_args

from copydesk.named_tuple import NamedTuple
from copydesk.text.span import Span

Severity = Literal["error", "warning", "info"]
"""`error`: surely wrong; `warning`: very likely wrong; `info`: a remark, which never fails a run by default."""

Safety = Literal["safe", "unsafe"]
"""`safe` fixes can be applied unseen; `unsafe` ones are for a person to look at."""


class Edit(NamedTuple):
    """Put `text` in place of the prose at `span`; an empty text for a whole block takes the block's lines out."""

    span: Span
    text: str


class Fix(NamedTuple):
    """The edits that correct a finding, all or none, and whether they are safe without a look."""

    edits: tuple[Edit, ...]
    safety: Safety

    @classmethod
    def replace(cls, span: Span, text: str, safety: Safety) -> "Fix":
        """The fix of one edit."""
        return cls((Edit(span, text),), safety)


class Also(NamedTuple):
    """The second place of a finding, where a person may as well look, such as the other of two copies.

    `message` is what the finding says from there, and `fix` what corrects it there as well as at its own place. `path`
    is given where the place is in another article, relative to the configuration's root; such a place has no fix.
    """

    span: Span
    message: str
    fix: Fix | None = None
    path: str = ""


class Finding(NamedTuple):
    """What a rule found: its place in the prose, what is wrong and the evidence, and how to correct it.

    `suggestions` are texts to put in place of the span, the best one first. `severity` is for a rule that is surer of
    one finding than of another; without it the rule's severity holds. `in_source` says that the spans, and those of
    fixes, are of the document's source, for a rule about markup, and not of its prose. `also` is a second place: who
    looks only at changed lines reports the problem there if nothing changed at the first.
    """

    span: Span
    message: str
    suggestions: tuple[str, ...] = ()
    fix: Fix | None = None
    severity: Severity | None = None
    in_source: bool = False
    also: Also | None = None

    @classmethod
    def replacing(
        cls,
        span: Span,
        text: str,
        message: str,
        safety: Safety,
        *,
        severity: Severity | None = None,
        also: Also | None = None,
    ) -> "Finding":
        """A finding that is corrected by putting a text in place of its span, which it suggests, too."""
        return cls(span, message, (text,), Fix.replace(span, text, safety), severity, also=also)


def sound(finding: Any) -> Finding:
    """What a rule gave, if it is a finding all through. Raises TypeError, which says what it is not."""
    if not isinstance(finding, Finding):
        raise TypeError(f"a rule gives findings, not {finding!r}")
    span, message, suggestions, fix, severity, _, also = finding
    _expect(isinstance(span, Span), "the span", "a Span", span)
    _expect(isinstance(message, str), "the message", "a text", message)
    texts = isinstance(suggestions, tuple) and all(isinstance(text, str) for text in suggestions)
    _expect(texts, "suggestions", "a tuple of texts", suggestions)
    _expect(severity in (None, *get_args(Severity)), "the severity", "“error”, “warning” or “info”", severity)
    _expect(also is None or isinstance(also, Also), "the second place", "an Also", also)
    for each in (fix, also.fix if also else None):
        _expect(each is None or isinstance(each, Fix), "the fix", "a Fix", each)
        if each:
            _expect(each.safety in get_args(Safety), "the safety", "“safe” or “unsafe”", each.safety)
            edits = isinstance(each.edits, tuple) and all(isinstance(edit, Edit) for edit in each.edits)
            _expect(edits, "the edits", "a tuple of Edits", each.edits)
    return finding


def with_path(judged: Any) -> tuple[str, Finding]:
    """What a repository rule gave, if it is a path and a finding. Raises TypeError where it is not."""
    is_pair = isinstance(judged, tuple) and not isinstance(judged, Finding) and len(judged) == len(("path", "finding"))
    if not is_pair:
        raise TypeError(f"a repository rule gives pairs of a path and a finding, not {judged!r}")
    path, finding = judged
    return path, finding


def _expect(holds: bool, what: str, kind: str, value: object) -> None:
    if not holds:
        raise TypeError(f"{what} of a finding must be {kind}, not {value!r}")
