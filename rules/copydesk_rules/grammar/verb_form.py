"""A form of a verb that cannot stand after the word before it."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Span, in_case_of, rule
from copydesk_rules.grammar.learned_forms.verdicts import likely_wrong
from copydesk_rules.grammar.led_verbs import LedVerb
from copydesk_rules.grammar.verb_forms.asked_of_one import asked_of_one
from copydesk_rules.grammar.verb_forms.before_gerunds import before_gerunds
from copydesk_rules.grammar.verb_forms.beings import beings
from copydesk_rules.grammar.verb_forms.by_for_be import by_for_be
from copydesk_rules.grammar.verb_forms.causatives import causatives
from copydesk_rules.grammar.verb_forms.coordinated import coordinated
from copydesk_rules.grammar.verb_forms.done_to_subjects import as_done
from copydesk_rules.grammar.verb_forms.gerunds import after_modals, gerunds
from copydesk_rules.grammar.verb_forms.infinitives import infinitives
from copydesk_rules.grammar.verb_forms.modals import modals
from copydesk_rules.grammar.verb_forms.negated_verbs import negated
from copydesk_rules.grammar.verb_forms.participles import participles
from copydesk_rules.grammar.verb_forms.passives import passives
from copydesk_rules.grammar.verb_forms.perfects import perfects
from copydesk_rules.grammar.verb_forms.progressives import progressives
from copydesk_rules.grammar.verb_forms.requests import requests
from copydesk_rules.grammar.verb_forms.thirds import thirds
from copydesk_rules.grammar.verb_forms.undone import undone

_FARTHEST = 64
_MARKUP = frozenset("*_<>")


@rule(
    Bad(
        "It can be [[see]] in the table, and has been [[remove]] from it.",
        fixed="It can be seen in the table, and has been removed from it.",
    ),
    Bad("They did not [[went]] there, and it doesn’t [[works]].", fixed="They did not go there, and it doesn’t work."),
    Bad("She has [[went]] home; we had already [[saw]] it.", fixed="She has gone home; we had already seen it."),
    Bad("It will [[provides]] more, which should [[helps]].", fixed="It will provide more, which should help."),
    Bad(
        "The drug had never been [[give]] to anyone, and the firm had [[ask]] two people to take it.",
        fixed="The drug had never been given to anyone, and the firm had asked two people to take it.",
    ),
    Bad(
        "She rose to [[answered]] him. The films are to [[shown]] in May. She said that it had [[began]] to rain.",
        fixed="She rose to answer him. The films are to be shown in May. She said that it had begun to rain.",
    ),
    Bad(
        "They urged men to [[follows]] the signs. It is required to [[gives]] her a key, and vowed to [[rehired]] him.",
        fixed="They urged men to follow the signs. It is required to give her a key, and vowed to rehire him.",
    ),
    Good("It told them of access to works of art; they are committed to reducing it. What it does is heal by night."),
    Good("You have use cases and release notes. He was judge at it, and the charge was assault."),
    Good("Why did he need it? What they did it needed. Did you found a firm? How do others see it?"),
    Good("We want everyone who can to come. It lent her the king’s might to win; he takes any chance he can to go."),
    Good("It can be seen; to be use or ornament; it has been a use to many."),
    Good("All that she had went to her sister; what he had became ours. The troubles the firm had began in May."),
    Good("The will provides for it, and the can contains beans. In May has come the rain. As best they could went."),
    Bad(
        "She is [[wait]] for it, and we are [[try]] to help. The firm was [[look]] for a mill; he [[is belong]] to it.",
        fixed="She is waiting for it, and we are trying to help. The firm was looking for a mill; he belongs to it.",
    ),
    Bad(
        "She is looking forward to [[visit]] the hall, with a view to [[improve]] it, and insisted [[to see]] it.",
        fixed="She is looking forward to visiting the hall, with a view to improving it, and insisted on seeing it.",
    ),
    Good("What they did was wait for rain, and all they do is talk about it. She did what she could given the rain."),
    family="grammar",
    severity="error",
    languages=("en",),
)
def verb_form(document: Document) -> Iterator[Finding]:
    """A form of a verb that cannot stand after the word before it: “can be see”, “did not went”, “has went”.

    It happens when a sentence is changed and its verb is not. Reported after “be”, “not”, “have”, “will” and “to”, for
    verbs that can have only one form there. Where a learned model is as good as certain that the words around a verb
    ask for another form of it, it warns.
    """
    found = set[int]()
    for look in (
        beings, passives, progressives, perfects, participles, modals, undone, thirds, coordinated, after_modals,
        negated, infinitives, gerunds, before_gerunds, by_for_be, requests, asked_of_one, causatives,
    ):  # fmt: skip
        for match, right in look(document):
            if match.end not in found and not _is_set_off(document, match):
                found.add(match.end)
                yield _finding(document, match, right)
    yield from likely_wrong(document, found, of_number=False)


def _is_set_off(document: Document, match: LedVerb) -> bool:
    """Whether markup ends or begins between the two, as after a name in italics: “*from, to* becomes *to*”."""
    source = document.source_map.to_source(Span(match.begin - 2, match.begin))
    return not _MARKUP.isdisjoint(document.source[source.start : source.end])


def _finding(document: Document, match: LedVerb, right: str) -> Finding:
    span = Span(match.begin, match.end)
    right = in_case_of(document.text(span), as_done(document, match.verb, right, *span))
    before = " ".join(document.prose[max(0, span.start - _FARTHEST) : span.start].replace("\ufffc", "…").split()[-2:])
    message = f"“{document.text(span)}” should be “{right}” after “{before}”"
    return Finding.replacing(span, right, message, "unsafe")
