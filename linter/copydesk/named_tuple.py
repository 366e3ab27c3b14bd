"""Named tuples as `typing` has them, whose classes are made in a fifth of its time: a run makes a hundred of them."""

from collections import _tuplegetter  # type: ignore[attr-defined]
from collections.abc import Iterable
from functools import cache
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, Self

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    # To a type checker it is that very class, which it knows by name.
    from typing import NamedTuple
else:

    class _Fields(type):
        """Makes fields of a class's annotations, where it is a named tuple's own and not one of a subclass of it."""

        def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **settings: Any) -> type:
            if "_fields" in namespace or NamedTuple not in bases:
                return super().__new__(cls, name, bases, namespace, **settings)
            made = super().__new__(cls, name, bases, {"__slots__": (), **namespace}, **settings)
            fields = tuple(made.__annotations__)
            made._fields = made.__match_args__ = fields
            made._field_defaults = {field: namespace[field] for field in fields if field in namespace}
            if fields[len(fields) - len(made._field_defaults) :] != tuple(made._field_defaults):
                raise TypeError(f"{name} has fields without a default after others")
            made.__new__ = _constructor(name, fields, tuple(made._field_defaults.values()))
            made.__new__.__annotations__ = made.__annotations__
            for place, field in enumerate(fields):
                setattr(made, field, _tuplegetter(place, ""))
            return made

    class NamedTuple(tuple, metaclass=_Fields):
        """The base of named tuples, to be used as that of `typing`: its subclasses list their fields as annotations."""

        __slots__ = ()
        _fields: ClassVar[tuple[str, ...]] = ()
        _field_defaults: ClassVar[dict[str, Any]] = {}

        @classmethod
        def _make(cls, values: Iterable[Any]) -> Self:
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"{cls.__name__} has {len(cls._fields)} fields, and was given {len(made)} values")
            return made

        def _replace(self, **changed: Any) -> Self:
            made = self._make(map(changed.pop, self._fields, self))
            if changed:
                raise TypeError(f"{type(self).__name__} has no field {', '.join(changed)}")
            return made

        __replace__ = _replace  # for `copy.replace`

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            values = ", ".join(f"{field}={value!r}" for field, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({values})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)


def _constructor(name: str, fields: tuple[str, ...], defaults: tuple[Any, ...]) -> FunctionType:
    """The `__new__` of a class, with its fields as arguments."""
    code = _code(len(fields)).replace(
        co_varnames=("cls", *fields),
        co_name="__new__",
        co_qualname=f"{name}.__new__",  # what a message on wrong arguments begins with
    )
    return FunctionType(code, {"new": tuple.__new__}, "__new__", defaults)


@cache
def _code(fields: int) -> CodeType:
    """What `__new__` does with so many fields: to compile it is what takes the time, and names are soon put in."""
    values = "".join(f"value{place}, " for place in range(fields))
    code: CodeType = eval(f"lambda cls, {values}: new(cls, ({values}))").__code__  # noqa: S307 nobody else's text
    return code
