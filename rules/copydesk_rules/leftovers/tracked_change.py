"""A change that was suggested and neither accepted nor rejected."""

from copydesk import Bad, Good, pattern

tracked_change = pattern(
    r"\{\+\+[^{}]{1,200}\+\+\}|\{--[^{}]{1,200}--\}|\{~~[^{}]{1,200}~~\}|\{>>[^{}]{1,200}<<\}|\{==[^{}]{1,200}==\}"
    r"|Comment(?:ed)? \[[A-Z]{1,3}\d{1,3}\]:|Formatted: (?:Font|Indent|Space|Normal|Left|Centered|English)\b[^\n]*",
    Bad("The minister [[{++of trade++}]] resigned on [[{--Monday--}]]."),
    Bad("[[Commented [JS1]:]] Is that so?"),
    Good("Use `{++a++}` or {a} in code; he commented: “No.”"),
    Good("The form is formatted: Font sizes vary, and comment [1] is short."),
    name="tracked-change",
    family="leftovers",
    severity="warning",
    signs=("{", "Comment", "Formatted: "),
    message="“{0}” is a tracked change or comment that was never resolved",
    doc="""A change that was suggested and neither accepted nor rejected.

    The marks of CriticMarkup, and what word processors put beside a text: their readers are editors, not the public.
    """,
)
