"""Options in a strategy's name, `llm:model=small,timeout=5`, for the function that builds it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsparse.errors import BrokenStrategyError
from newsparse.patterns import regexp

__all__ = ["factory_options"]

# The comma before the next option; one inside a value, `url=http://host/a,b`, is another.
_BETWEEN = regexp(r",(?=\s*[^\W\d]\w*\s*=)")
# What may be written for a yes or a no.
_TRUTH = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def factory_options(name: str, build: Callable[..., Any], options: str) -> dict[str, Any]:
    """The keyword arguments that *options* are for *build*.

    A value is handed over as the type that the argument is annotated with, or that its default
    has: int, float or bool; otherwise as the words that were written.

    Raises:
        BrokenStrategyError: One isn't written as `key=value`, *build* doesn't take it, or its
            value is of another type.
    """
    # It costs ten milliseconds, and few plug-ins are given options.
    from inspect import Parameter, signature

    parameters = signature(build, eval_str=_can_be_evaluated(build)).parameters
    takes_any = any(each.kind is Parameter.VAR_KEYWORD for each in parameters.values())
    known = {
        key: each
        for key, each in parameters.items()
        if each.kind in (Parameter.KEYWORD_ONLY, Parameter.POSITIONAL_OR_KEYWORD)
    }
    given: dict[str, Any] = {}
    for option in _BETWEEN.split(options):
        key, equals, value = (part.strip() for part in option.partition("="))
        if not equals or not key:
            raise BrokenStrategyError(name, f"{option.strip()!r} is no option; write key=value")
        if key in given:
            raise BrokenStrategyError(name, f"its option {key!r} is given twice")
        if key not in known and not takes_any:
            there_are = f"there are: {', '.join(known)}" if known else "it has none"
            raise BrokenStrategyError(name, f"it has no option {key!r}; {there_are}")
        given[key] = _value(name, key, value, _type_of(known.get(key)))
    return given


def _can_be_evaluated(build: Callable[..., Any]) -> bool:
    from inspect import signature

    try:
        signature(build, eval_str=True)
    except Exception:  # noqa: BLE001 - an annotation that only a type checker can read
        return False
    return True


def _type_of(parameter: Any) -> type:
    if parameter is None:
        return str
    annotated = parameter.annotation
    for kind in (bool, int, float):
        if annotated is kind or kind in getattr(annotated, "__args__", ()):
            return kind
        if annotated is parameter.empty and type(parameter.default) is kind:
            return kind
    return str


def _value(name: str, key: str, value: str, kind: type) -> Any:
    try:
        return _TRUTH[value.lower()] if kind is bool else kind(value)
    except (KeyError, ValueError):
        wanted = {bool: "true or false", int: "a whole number", float: "a number"}[kind]
        raise BrokenStrategyError(name, f"its option {key!r} is {wanted}, not {value!r}") from None
