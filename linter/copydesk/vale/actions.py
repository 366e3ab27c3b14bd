"""What Vale's actions make of a match: texts to put in its place."""

from copydesk.named_tuple import NamedTuple
from copydesk.vale.dialect import expanded
from copydesk.vale.edits import ARGUMENTS, EDITS

ACTIONS = ("replace", "remove", "suggest", "convert", "edit")


class Action(NamedTuple):
    """An action and its parameters; the steps of a pipeline of edits stand one after the other."""

    name: str
    params: tuple[str, ...] = ()

    @property
    def steps(self) -> list[tuple[str, ...]]:
        """The edits of an `edit`, each a name and its arguments.

        Raises ValueError, with the reason, for an edit that there is not, or one that lacks an argument.
        """
        steps, at = [], 0
        while self.name == "edit" and at < len(self.params):
            name = self.params[at]
            if name not in EDITS:
                raise ValueError(f"there is no edit “{name}”")
            end = at + 1 + ARGUMENTS.get(name, 0)
            if end > len(self.params):
                raise ValueError(f"the edit “{name}” takes {ARGUMENTS[name]} argument(s)")
            steps.append(self.params[at:end])
            at = end
        return steps


def outcome(action: Action | None, groups: tuple[str, ...], expected: tuple[str, ...]) -> tuple[str, ...]:
    """The texts to put in place of what was found, the best first.

    `groups` are what was found and the groups of the token that found it; `expected` is what the check itself knows.
    """
    if action is None:
        return expected
    if action.name == "replace":
        return tuple(expanded(param, groups) for param in action.params) or expected
    if action.name == "remove":
        return ("",)
    if action.name == "convert" and "simple" in action.params:
        return (EDITS["simple"](groups[0]),)
    if action.name != "edit":
        return expected
    text = groups[0]
    for name, *arguments in action.steps:
        text = EDITS[name](text, *(arguments if name == "regex" else (expanded(each, groups) for each in arguments)))
    return (text.strip(),)
