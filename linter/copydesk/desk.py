"""One article over the desk: read, checked, corrected if that is asked for, and written back."""

from dataclasses import dataclass, replace
from pathlib import Path

from copydesk import files, fix
from copydesk.config.model import Config
from copydesk.engine import Checked, lint
from copydesk.formats import FrontMatterError, read, read_without_front_matter
from copydesk.problem import Failure, Problem
from copydesk.registry import Registry


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a file: the problems left in it, those corrected, what failed, and the text before and after."""

    path: str
    problems: tuple[Problem, ...] = ()
    applied: tuple[Problem, ...] = ()
    failures: tuple[Failure, ...] = ()
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Fixing:
    """Which fixes to apply: none unless `safe`, the unsafe ones too with `unsafe`; `write` them to the file or not."""

    safe: bool = False
    unsafe: bool = False
    write: bool = False


def check_file(path: Path, registry: Registry, config: Config, fixing: Fixing) -> Result:
    """Check a file and, where that is asked for, correct it in place."""
    source = files.read(path, config)
    if isinstance(source, Failure):
        return Result(source.path, failures=(source,))
    result = check_text(source, path.as_posix(), registry, config, fixing)
    if fixing.write and result.after != source:
        try:
            files.write(path, result.after)
        except OSError as error:
            what = f"the corrected text cannot be written: {(error.strerror or str(error)).lower()}"
            unchanged = check_text(source, result.path, registry, config, Fixing())
            failure = Failure(result.path, f"{what}; the file is as it was")
            return replace(unchanged, failures=(*unchanged.failures, failure))
    return result


def check_text(source: str, path: str, registry: Registry, config: Config, fixing: Fixing) -> Result:
    """Check a text as the content of the file at `path`, and correct it where that is asked for."""
    place = files.relative(Path(path), config)
    first = _check(source, path, place, registry, config)
    if not fixing.safe:
        return Result(path, first.problems, (), first.failures, source, source)
    # A remark that does not fail the run is not acted on either, unless the user made remarks count.
    fixed = fix.until_stable(
        source,
        first.problems,
        lambda text: _check(text, path, place, registry, config).problems,
        fixing.unsafe,
        least="info" if config.fail_on == "info" else "warning",
    )
    return Result(path, fixed.left, fixed.applied, first.failures, source, fixed.source)


def _check(source: str, path: str, place: str, registry: Registry, config: Config) -> Checked:
    """Check a text; front matter that cannot be read is a failure, and the article after it is checked all the same."""
    try:
        document = read(source, path)
    except FrontMatterError as error:
        checked = lint(read_without_front_matter(source, path), registry, config, place)
        failure = Failure(path, str(error), error.line)
        return Checked(checked.problems, (failure, *checked.failures))
    return lint(document, registry, config, place)
