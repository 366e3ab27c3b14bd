"""One term, spelt in two ways."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Span, rule

# What is written as one word, and the other ways to write it; both are right, but not in one article.
_TERMS = {
    "email": "e-mail",
    "emails": "e-mails",
    "healthcare": "health care, health-care",
    "website": "web site",
    "websites": "web sites",
    "online": "on-line",
    "offline": "off-line",
    "cooperate": "co-operate",
    "cooperation": "co-operation",
    "coordinate": "co-ordinate",
    "coordination": "co-ordination",
    "coordinator": "co-ordinator",
    "cybersecurity": "cyber security, cyber-security",
    "cyberattack": "cyber attack, cyber-attack",
    "cyberattacks": "cyber attacks, cyber-attacks",
    "policymaker": "policy maker, policy-maker",
    "policymakers": "policy makers, policy-makers",
    "decisionmakers": "decision makers, decision-makers",
    "startup": "start-up",
    "startups": "start-ups",
    "dataset": "data set, data-set",
    "datasets": "data sets, data-sets",
    "database": "data base, data-base",
    "smartphone": "smart phone, smart-phone",
    "smartphones": "smart phones, smart-phones",
    "lifecycle": "life cycle, life-cycle",
    "timestamp": "time stamp, time-stamp",
    "filename": "file name, file-name",
    "filenames": "file names, file-names",
    "homepage": "home page, home-page",
    "adviser": "advisor",
    "advisers": "advisors",
    "judgment": "judgement",
    "judgments": "judgements",
    "percent": "per cent, per-cent",
    "toward": "towards",
    "ceasefire": "cease-fire",
    "peacekeepers": "peace-keepers",
    "peacekeeping": "peace-keeping",
    "takeover": "take-over",
    "paycheck": "pay check",
    "wildlife": "wild life",
    "nonprofit": "non-profit",
    "nonprofits": "non-profits",
    "childcare": "child care, child-care",
    "workforce": "work force, work-force",
    "battlefield": "battle field, battle-field",
    "airstrike": "air strike, air-strike",
    "airstrikes": "air strikes, air-strikes",
    "warplanes": "war planes, war-planes",
}


@rule(
    Bad("Send an email to the office. The email is read. An [[e-mail]] may get lost.", suggestions=("email",)),
    Bad("The [[health care]] bill was passed. Healthcare, as healthcare goes, is dear; the healthcare bill is long."),
    Bad("They sell it online. An [[on-line]] shop is new.", suggestions=("online",)),
    Bad("She ran [[toward]] it, and then towards us.", suggestions=("towards",)),
    Good("Send an email, or many emails."),
    Good("Health care is dear; the Department of Healthcare agreed. He ran towards the data base."),
    family="consistency",
    languages=("en",),
    severity="info",
)
def mixed_spelling(document: Document) -> Iterator[Finding]:
    """One term, spelt in two ways: “e-mail” and “email”.

    Either is right; an article should choose. Reported once, at the first place of the way that is rarer, and of equals
    of the one with a hyphen or a space, as such words grow together.
    """
    for term in document.vocabulary.intersection(_TERMS):
        others = _TERMS[term].split(", ")
        found = {way: _places(document.prose, way) for way in (term, *others) if way in document.prose}
        used = sorted((way for way in found if found[way]), key=lambda way: (len(found[way]), way.isalpha()))
        if len(used) > 1:
            rarer, commonest = used[0], used[-1]
            message = f"“{rarer}” in an article that also writes “{commonest}”"
            yield Finding(found[rarer][0], message, (commonest,))


def _places(prose: str, way: str) -> list[Span]:
    found = re.finditer(rf"{re.escape(way)}(?<![\w-]{re.escape(way)})(?![\w-])", prose)
    return [Span(*match.span()) for match in found]
