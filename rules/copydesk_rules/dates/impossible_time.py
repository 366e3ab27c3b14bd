"""A time of day that no clock shows."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.dates.clock_times import clock_times

_HOUR = r"(?P<hour>[0-9][0-9]?)(?P<rest>(?P<mark>[:.])(?P<minute>\d{2})(?::(?P<second>\d{2}))?)?"
_HALF = r"(?P<half>[ap]m|[AP]M|[ap]\.[ ]?m\.?|[AP]\.[ ]?M\.?)"
_TIME = Regex(rf"{_HOUR}(?P<gap>[ \u00a0\u202f]?){_HALF}(?![\w-])")
_OTHER_HALF = {"p": Regex(r" a\.?m\b\.?"), "a": Regex(r" p\.?m\b\.?")}
_HALF_AND_DASH = ("am-", "pm-", "am–", "pm–")
_BELONGS_TO_MORE = tuple("_:.,/-+")
_HOURS = 24
_NOON = 12
_SIXTY = 60


@rule(
    Bad("Posted on 30-Mar-2022 [[13:05:38 PM]] by the desk.", suggestions=("13:05:38", "1:05:38 PM")),
    Bad(
        "The vote began at [[14.30 p.m.]] and ended at [[0:15 pm]].",
        suggestions=("14.30", "2.30 p.m.", "0:15", "12:15 am"),
    ),
    Bad("Doors open at [[25 a.m.]], the show is at [[7:75 pm]]."),
    Bad("The train left at [[00:20 AM]]. Open 9am-[[17pm]].", suggestions=("00:20", "12:20 AM", "17:00", "5pm")),
    Bad("The hall was empty until [[9 p.m. a.m.]] in Leeds."),
    Good("The vote began at 1:05 p.m. and ended at 12.30am, after the 12 noon bell."),
    Good("It was 13:05:38 when the alarm rang; at 00:20 all was over."),
    Good("He ran the mile in 4:75 minutes, 13 am I told, and the ratio is 13:5 PMs to ministers."),
    Good("The ship leaves at 00:15 GMT and lands at 24:00 UTC, after 25:30 minutes."),
    Good("Channel 4, 100 FM; 15 AMs sat in the Welsh Assembly; 15 PM candidates."),
    Bad("It began at [[21:73]], local time. The meeting starts at [[25:30]] and is open until [[9:60]]."),
    Good(
        "They led 21:73, ran at 6:75 pace, built it at 1:72 scale, scored at 25:30 of the match, and read Psalm 21:73."
    ),
    Bad("The show starts at [[24:30]] and ends at [[9:75\u202fpm]]. Open until [[9:75\npm]], and at [[24:10 PM]]."),
    Good("They waited at 10:75 seconds and came in by 9:61."),
    Bad("The meeting is at [[25:00]] on Friday, and the show was at [[26:30]]."),
    Good("The meeting is at 21:00. He was at 25:00 when the pain came. The match was at 2:0."),
    Bad("At [[9:75]] we met. Until [[8:60]] it rained."),
    Bad("The ship leaves at [[25:30]] GMT and lands at [[17:75]] local time."),
    family="dates",
    languages=("en",),
    severity="error",
)
def impossible_time(document: Document) -> Iterator[Finding]:
    """A time of day that no clock shows, such as “13:05 PM”.

    A twelve-hour clock runs from 1 to 12, so “13:05 PM” is a slip, or two clocks mixed by a publishing system. Numbers
    without a.m., p.m., a time zone or a word such as “at” are left alone: they may be scores, ratios or durations. Both
    readings are suggested; there is no fix, as only the author knows which one is meant.
    """
    text = document.prose
    for match in _TIME.at((figure.start for figure in document.figures), text):
        if not (_stands_alone(match) and _is_written_as_time(match)):
            continue
        if other := _OTHER_HALF[match["half"][0].lower()].match(text, match.end()):
            span = Span(match.start(), other.end())
            yield Finding(span, f"“{text[span.start : span.end]}” is not a time: it is both a.m. and p.m.")
            continue
        hour, minute, second = (int(match[part] or 0) for part in ("hour", "minute", "second"))
        if not 1 <= hour <= _NOON or minute >= _SIXTY or second >= _SIXTY:
            yield Finding(
                Span(*match.span()), _message(match, hour, minute, second), _readings(match, hour, minute, second)
            )
    for time in dict.fromkeys(clock_times(document)):
        if time.reason:
            yield Finding(time.span, f"“{document.text(time.span)}” is not a time: {time.reason}")


def _stands_alone(match: re.Match[str]) -> bool:
    """Whether the digits do not belong to something longer: a version, a score of 7:6:5, an IPv6 address."""
    before = match.string[max(0, match.start() - 3) : match.start()]
    if before.lower() in _HALF_AND_DASH:
        return True
    return not (before[-1:].isalnum() or before[-1:] in _BELONGS_TO_MORE)


def _is_written_as_time(match: re.Match[str]) -> bool:
    """Whether the letters after the number are surely “a.m.” or “p.m.”: “13 am” and “15 PM” may be something else."""
    return bool(match["minute"] or "." in match["half"] or not match["gap"])


def _message(match: re.Match[str], hour: int, minute: int, second: int) -> str:
    if minute >= _SIXTY or second >= _SIXTY:
        return f"“{match[0]}” is not a time: minutes and seconds go up to 59"
    if hour > _HOURS:
        return f"“{match[0]}” is not a time: no day has {hour} hours"
    return f"“{match[0]}” mixes the 24-hour clock with “{match['half']}”"


def _readings(match: re.Match[str], hour: int, minute: int, second: int) -> tuple[str, ...]:
    """The two times that may be meant: by the 24-hour clock, and by the 12-hour clock."""
    if hour >= _HOURS or minute >= _SIXTY or second >= _SIXTY:
        return ()
    rest = match["rest"] or f"{match['mark'] or ':'}00"
    twelve = f"{hour % _NOON or _NOON}{match['rest'] or ''}{match['gap']}{_half(match['half'], hour)}"
    return (f"{match['hour']}{rest}", twelve)


def _half(written: str, hour: int) -> str:
    """“a.m.” or “p.m.”, whichever the hour is in, in the manner that it was written."""
    right = "p" if hour >= _NOON else "a"
    return (right.upper() if written[0].isupper() else right) + written[1:]
