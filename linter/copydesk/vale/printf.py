"""Vale's messages, which are templates of Go's `Printf`."""

import re

from copydesk.patterns import Regex

_VERB = Regex(r"%(?:%|(?:\[(?P<index>\d+)\])?[-+# 0]*\d*(?:\.\d+)?(?P<verb>[a-zA-Z]))")


def formatted(template: str, arguments: tuple[str | int, ...]) -> str:
    """The template with the arguments in it: `%s` and its like take the next one, `%[2]s` the second.

    Arguments too many are left out; for one too few the last one stands again.
    """
    used = 0

    def verb(match: re.Match[str]) -> str:
        nonlocal used
        if match["verb"] is None:
            return "%"
        used = int(match["index"]) if match["index"] else used + 1
        if not arguments:
            return ""
        value = str(arguments[min(max(used, 1), len(arguments)) - 1])
        return f'"{value}"' if match["verb"] == "q" else value

    return _VERB.sub(verb, template)


def listed(options: tuple[str, ...], template: str) -> str:
    """The options as one argument of a message, each in the quotation marks that the message has for one."""
    mark = next((mark for mark in ("'", '"', "`") if f"{mark}%s{mark}" in template), "")
    return f"{mark}, {mark}".join(options[:-1]) + f"{mark} or {mark}" * (len(options) > 1) + "".join(options[-1:])
