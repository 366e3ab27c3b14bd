"""What one article costs as a whole process: CPU time, and the modules that are imported.

    python -m benchmarks.startup [FILE]

FILE is an article; without it, one of the examples is checked.
"""

import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.command import parser_of
from benchmarks.measuring import cost

_ARTICLE = Path(__file__).parent.parent / "examples" / "articles" / "ferry-talks.md"
_RUNS = 15
_BUDGET = 0.150


def imported(command: Sequence[str]) -> list[str]:
    """The modules that a Python command imports, in order."""
    done = subprocess.run([sys.executable, "-X", "importtime", *command], capture_output=True, text=True, check=False)
    lines = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    return [line.rpartition("|")[2].strip() for line in lines[1:]]


def main() -> None:
    """Print the figures for one article, beside those of Python doing nothing."""
    parser = parser_of("benchmarks.startup", __doc__)
    parser.add_argument("article", nargs="?", default=str(_ARTICLE), metavar="FILE")
    article = parser.parse_args().article
    if not Path(article).is_file():
        parser.error(f"{article}: no such file; name an article")
    again = ["-m", "copydesk", "check", "--isolated", article]
    check = [*again, "--no-cache"]
    for command in (check, again):  # tables and bytecode are compiled, which only the first run pays for
        cost([sys.executable, *command])
    for name, command in (("bare Python", ["-c", "pass"]), ("copydesk check", check), ("from the cache", again)):
        times = [cost([sys.executable, *command]).cpu for _ in range(_RUNS)]
        print(f"{name:15} CPU {1000 * min(times):5.0f} ms at best, {1000 * statistics.median(times):5.0f} ms median")
    print(f"budget          CPU {1000 * _BUDGET:5.0f} ms")
    modules, bare = imported(check), set(imported(["-c", "pass"]))
    added = [module for module in modules if module not in bare]
    ours = [module for module in added if module.startswith("copydesk")]
    print(f"{len(added)} modules imported besides Python's own start, {len(ours)} of them copydesk's; the others:")
    print("  " + " ".join(sorted({module.partition(".")[0] for module in added if module not in ours})))


if __name__ == "__main__":
    main()
