"""The file that a report is written to: no article and no settings are lost to it."""

from pathlib import Path

from copydesk import files
from copydesk.cli.articles import Found
from copydesk.cli.session import Session
from copydesk.config import Config, ConfigError
from copydesk.config.discovery import NAMES
from copydesk.formats import SUFFIXES
from copydesk.paths import is_file, real
from copydesk.patterns import Regex
from copydesk.problem import Failure

_REPORT = Regex(
    r"\s*\Z|[^\n]+:\d+:\d+:? (?:error|warning|info):? [a-z]|Corrected: "
    r"|No (?:problems in|articles were checked)|::(?:error|warning|notice) "
    r'|\[\s*(?:\{"|\])|\{\s*"|<\?xml |--- "?a/'
)
"""How a report of any format but HTML begins, or a file with nothing in it."""


def spared(output: str, found: Found, session: Session) -> Found:
    """What was found but for the report that an earlier run wrote where this one is to write.

    Raises ConfigError where the output would go in place of an article or of settings.
    """
    place = Path(output)
    if real(place).name in NAMES or session.reads(real(place)):
        raise _refused(output, "read for its settings")
    if not is_file(place):
        return found
    others = [item for item in found if isinstance(item, Failure) or not _is_same(item, place)]
    is_article = len(others) < len(found) or place.suffix.lower() in SUFFIXES
    if is_article and not _is_report(place):
        raise _refused(output, "an article")
    return others


def _refused(output: str, what: str) -> ConfigError:
    return ConfigError("command line", f"--output-file: “{output}” is {what}; name another file")


def _is_report(place: Path) -> bool:
    """Whether a file holds a report of an earlier run, or nothing."""
    from copydesk.formats.html import is_report

    text = files.read(place, Config())
    return not isinstance(text, Failure) and (is_report(text) or bool(_REPORT.match(text)))


def _is_same(path: Path, place: Path) -> bool:
    try:
        return path.samefile(place)
    except OSError:
        return False
