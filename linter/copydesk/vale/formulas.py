"""Formulas of Vale's `metric` rules: arithmetic over what was measured, and a condition for the outcome."""

import ast
import math
import operator
import re
from collections.abc import Callable, Mapping


def _divided(dividend: float, divisor: float) -> float:
    """A quotient as Vale works it out, where nothing divided by nothing is no number, and anything else endless."""
    if divisor:
        return dividend / divisor
    return math.copysign(math.inf, dividend) if dividend else math.nan


_OPERATIONS: dict[type, Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: _divided,
    ast.Mod: operator.mod,
}
_COMPARISONS: dict[type, Callable[[float, float], bool]] = {
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
_FUNCTIONS: dict[str, Callable[..., float]] = {
    "sqrt": math.sqrt, "abs": abs, "pow": math.pow, "log": math.log, "log10": math.log10, "ceil": math.ceil,
    "floor": math.floor, "round": round, "max": max, "min": min,
}  # fmt: skip


class FormulaError(ValueError):
    """A formula that cannot be worked out, and why."""


def parsed(text: str) -> ast.expr:
    """The tree of a formula. Raises FormulaError for anything but one expression."""
    try:
        return ast.parse(re.sub(r"heading\.(h[1-6])", r"heading_\1", text.strip()), mode="eval").body
    except (SyntaxError, ValueError, RecursionError) as error:
        raise FormulaError(f"“{text}” is no formula: {getattr(error, 'msg', None) or error}") from None


def value(tree: ast.expr, measures: Mapping[str, float]) -> float:
    """What a formula comes to. Raises FormulaError for what is no arithmetic, or has no outcome."""
    try:
        return float(_value(tree, measures))
    except RecursionError:
        raise FormulaError("the formula is too long to be worked out") from None
    except (ArithmeticError, TypeError, ValueError) as error:
        raise error if isinstance(error, FormulaError) else FormulaError(f"{ast.unparse(tree)}: {error}") from None


def _value(tree: ast.expr, measures: Mapping[str, float]) -> float:
    match tree:
        case ast.Constant(value=int() | float() as number):
            return number
        case ast.Name(id=name) if name in measures:
            return measures[name]
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand, measures)
        case ast.BinOp(left=left, op=operation, right=right) if type(operation) in _OPERATIONS:
            return _OPERATIONS[type(operation)](_value(left, measures), _value(right, measures))
        case ast.Call(func=ast.Attribute(value=ast.Name(id="math"), attr=name), args=arguments) if name in _FUNCTIONS:
            return _FUNCTIONS[name](*(_value(each, measures) for each in arguments))
        case ast.Compare(left=left, ops=[comparison], comparators=[right]) if type(comparison) in _COMPARISONS:
            return _COMPARISONS[type(comparison)](_value(left, measures), _value(right, measures))
    raise FormulaError(f"“{ast.unparse(tree)}” is nothing that can be measured or worked out")
