"""Named tuples are those of `typing` in all that a caller sees."""

import copy
import inspect
import typing
from collections.abc import Callable
from typing import Any, Generic, TypeVar

import pytest

from copydesk.named_tuple import NamedTuple

V = TypeVar("V")


class Ours(NamedTuple):
    """A byline."""

    writer: str
    count: int = 1
    places: tuple[str, ...] = ()

    @property
    def loud(self) -> str:
        return self.writer.upper()


class Theirs(typing.NamedTuple):
    """A byline."""

    writer: str
    count: int = 1
    places: tuple[str, ...] = ()

    @property
    def loud(self) -> str:
        return self.writer.upper()


class Longer(Ours):
    """A class that is made of a named tuple has its fields and no others."""

    remark: str = "none"


class Holder(NamedTuple, Generic[V]):
    value: V


class Empty(NamedTuple):
    pass


def _matched(value: Any) -> object:
    match value:
        case Ours(writer, count) | Theirs(writer, count):
            return writer, count
    return None


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(lambda kind: tuple(kind("Ann")), id="defaults"),
        pytest.param(lambda kind: tuple(kind("Ann", places=("Leeds",))), id="by name"),
        pytest.param(lambda kind: repr(kind("Ann")).partition("(")[2], id="written out"),
        pytest.param(lambda kind: kind("Ann").loud, id="a property"),
        pytest.param(lambda kind: kind("Ann", 2)[1:], id="a slice"),
        pytest.param(lambda kind: tuple(kind("Ann")._replace(count=3)), id="one field changed"),
        pytest.param(lambda kind: tuple(kind._make(["Ann", 2, ()])), id="made of a row"),
        pytest.param(lambda kind: kind("Ann")._asdict(), id="as a dictionary"),
        pytest.param(lambda kind: (kind._fields, kind._field_defaults), id="its fields"),
        pytest.param(lambda kind: str(inspect.signature(kind)), id="its signature"),
        pytest.param(lambda kind: (kind.__doc__, kind.__module__), id="its description"),
        pytest.param(lambda kind: _matched(kind("Ann", 2)), id="a pattern"),
        pytest.param(lambda kind: sorted([kind("Bob"), kind("Ann", 2), kind("Ann")])[0][:2], id="order"),
        pytest.param(lambda kind: kind("Ann") == ("Ann", 1, ()) and hash(kind("Ann")), id="equal to a tuple"),
        pytest.param(lambda kind: hasattr(kind("Ann"), "__dict__"), id="no room for more"),
        pytest.param(lambda kind: type(copy.copy(kind("Ann", 2))) is kind, id="a copy"),
    ],
)
def test_it_is_what_typing_gives(told: Callable[[Any], object]) -> None:
    assert told(Ours) == told(Theirs)


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(lambda kind: kind(), id="too few"),
        pytest.param(lambda kind: kind("Ann", 1, (), 2), id="too many"),
        pytest.param(lambda kind: kind("Ann", editor="Bob"), id="no such field"),
        pytest.param(lambda kind: kind._make(["Ann"]), id="a short row"),
        pytest.param(lambda kind: setattr(kind("Ann"), "writer", "Bob"), id="set"),
    ],
)
def test_what_typing_refuses_is_refused_alike(wrong: Callable[[Any], object]) -> None:
    with pytest.raises((TypeError, AttributeError)) as theirs:
        wrong(Theirs)
    with pytest.raises(theirs.type):
        wrong(Ours)


def test_a_missing_value_is_named() -> None:
    with pytest.raises(TypeError, match=r"Ours\.__new__\(\) missing 1 required positional argument: 'writer'"):
        Ours()  # type: ignore[call-arg]


def test_no_other_field_can_be_changed() -> None:
    with pytest.raises(TypeError, match="Ours has no field editor"):
        Ours("Ann")._replace(editor="Bob")  # type: ignore[call-arg]


def test_a_class_made_of_one_keeps_its_fields() -> None:
    assert Longer("Ann")._fields == Ours._fields
    assert Longer("Ann").remark == "none"
    assert Longer("Ann")._replace(count=2) == Longer("Ann", 2)


def test_a_copy_can_have_another_value() -> None:
    assert Ours("Ann").__replace__(count=3) == ("Ann", 3, ())  # type: ignore[attr-defined]  what Python 3.13 calls


def test_it_may_be_generic_or_empty() -> None:
    assert Holder[int](3).value == 3
    assert Empty() == ()


def test_no_field_without_a_value_follows_one_that_has_one() -> None:
    with pytest.raises(TypeError, match="Ours has fields without a default after others"):
        type(Ours)("Ours", (NamedTuple,), {"__annotations__": {"count": int, "writer": str}, "count": 1})
