"""The built-in strategies, one module each, and how a strategy is found by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsparse.attribution import Strategy, strategy_name
from newsparse.errors import (
    AmbiguousStrategyError,
    BrokenStrategyError,
    UnknownStrategyError,
)
from newsparse.strategies.chain import blamed_on, described
from newsparse.strategies.factories import factory_options

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = [
    "BUILT_IN",
    "DEFAULT_CHAIN",
    "DEFAULT_STRATEGIES",
    "ENTRY_POINT_GROUP",
    "has_many",
    "load_strategies",
]

# Reserved names; the function of the same name in the module of the same name is the strategy.
BUILT_IN = ("labels", "clauses", "ranker", "syntax")

# What needs no spaCy pipeline, in the order that measured best.
DEFAULT_STRATEGIES = ("labels", "clauses", "ranker")

# Stands for these among others, and for what needs a spaCy pipeline where there is one.
DEFAULT_CHAIN = "default"

# Where distributions name their plug-ins
ENTRY_POINT_GROUP = "newsparse.strategies"


def load_strategies(
    strategies: Sequence[str | Strategy], nlp: object = None
) -> tuple[tuple[str, Strategy], ...]:
    """The strategies with their names, those given by name looked up.

    Args:
        strategies: Names and objects. A name may have options after a colon, and `"default"`
            stands for the built-in chain.
        nlp: Where there is one, the built-in chain ends in the strategy that needs it.

    Raises:
        UnknownStrategyError: No strategy of that name is built in or installed.
        BrokenStrategyError: A plug-in fails to import or to build, or doesn't have an option.
        AmbiguousStrategyError: Two distributions claim the name.
        StrategyError: An object's name can't be asked for.
        TypeError: One is neither a name nor callable, or *strategies* is no sequence of them.
    """
    if isinstance(strategies, str):
        raise TypeError(f"strategies is a list of strategies, not a string: [{strategies!r}]?")
    if not isinstance(strategies, Sequence):
        # An iterator is used up by whoever looks first.
        raise TypeError(f"strategies is a list or tuple, not {type(strategies).__name__}")
    loaded: list[tuple[str, Strategy]] = []
    for strategy in strategies:
        if strategy == DEFAULT_CHAIN:
            chain = DEFAULT_STRATEGIES if nlp is None else (*DEFAULT_STRATEGIES, "syntax")
            loaded += [(name, _find(name)) for name in chain]
        elif isinstance(strategy, str):
            name, _, options = strategy.partition(":")
            loaded.append((name, _find(name, options)))
        elif callable(strategy) and not isinstance(strategy, type):
            kind = type(strategy).__name__
            with blamed_on(kind, "has a name that raised"):
                loaded.append((strategy_name(strategy), strategy))
        else:
            raise TypeError(
                f"a strategy is a name or a callable that takes quotes and context, "
                f"not {strategy!r}"
            )
    return tuple(loaded)


def has_many(name: str, strategy: Strategy) -> bool:
    """Whether a strategy can be asked about several articles at once."""
    with blamed_on(name):
        return callable(getattr(strategy, "many", None))


def _find(name: str, options: str = "") -> Strategy:
    if name in BUILT_IN:
        if options:
            raise BrokenStrategyError(name, "a built-in strategy has no options")
        strategy: Strategy = getattr(import_module(f"newsparse.strategies.{name}"), name)
        return strategy
    return _load_plugin(name, options)


def _load_plugin(name: str, options: str) -> Strategy:
    """The strategy that an installed distribution offers under *name*, built with *options*."""
    # importlib.metadata costs tens of milliseconds: only a plug-in's name costs them.
    from importlib.metadata import entry_points

    plugins = entry_points(group=ENTRY_POINT_GROUP)
    # One distribution may be listed twice, when its folder is on the path twice.
    claims = {_owner(plugin): plugin for plugin in plugins if plugin.name == name}
    if not claims:
        known = sorted(plugins.names - {*BUILT_IN, DEFAULT_CHAIN})
        raise UnknownStrategyError(name, (*BUILT_IN, *known))
    if len(claims) > 1:
        raise AmbiguousStrategyError(name, sorted(claims))
    (plugin,) = claims.values()
    try:
        build: Callable[..., Any] = plugin.load()
        strategy = build(**factory_options(name, build, options)) if options else build()
    except (KeyboardInterrupt, BrokenStrategyError):
        raise
    except BaseException as error:
        raise BrokenStrategyError(name, f"{plugin.value} raised {described(error)}") from error
    if not callable(strategy):
        raise BrokenStrategyError(
            name, f"{plugin.value} built {strategy!r}, which can't be called with quotes"
        )
    return strategy  # type: ignore[no-any-return]


def _owner(plugin: EntryPoint) -> str:
    return plugin.dist.name if plugin.dist is not None else plugin.value
