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

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["BUILT_IN", "DEFAULT_STRATEGIES", "ENTRY_POINT_GROUP", "load_strategies"]

# Reserved names; the function of the same name in the module of the same name is the strategy.
BUILT_IN = ("labels", "clauses", "ranker", "syntax")

# What needs no spaCy pipeline, in the order that measured best.
DEFAULT_STRATEGIES = ("labels", "clauses", "ranker")

ENTRY_POINT_GROUP = "newsparse.strategies"


def load_strategies(strategies: Sequence[str | Strategy]) -> tuple[tuple[str, Strategy], ...]:
    """The strategies with their names, those given by name looked up.

    Raises:
        UnknownStrategyError: No strategy of that name is built in or installed.
        BrokenStrategyError: A plug-in fails to import or to build.
        AmbiguousStrategyError: Two distributions claim the name.
        TypeError: One is neither a name nor callable, or *strategies* is no sequence of them.
    """
    if isinstance(strategies, str):
        raise TypeError(f"strategies is a list of strategies, not a string: [{strategies!r}]?")
    if not isinstance(strategies, Sequence):
        # An iterator is used up by the first who looks.
        raise TypeError(f"strategies is a list or tuple, not {type(strategies).__name__}")
    loaded: list[tuple[str, Strategy]] = []
    for strategy in strategies:
        if isinstance(strategy, str):
            loaded.append((strategy, _find(strategy)))
        elif callable(strategy) and not isinstance(strategy, type):
            loaded.append((strategy_name(strategy), strategy))
        else:
            raise TypeError(
                f"a strategy is a name or a callable that takes quotes and context, "
                f"not {strategy!r}"
            )
    return tuple(loaded)


def _find(name: str) -> Strategy:
    if name in BUILT_IN:
        strategy: Strategy = getattr(import_module(f"newsparse.strategies.{name}"), name)
        return strategy
    return _load_plugin(name)


def _load_plugin(name: str) -> Strategy:
    # importlib.metadata costs tens of milliseconds: only who names a plug-in pays for it.
    from importlib.metadata import entry_points

    plugins = entry_points(group=ENTRY_POINT_GROUP)
    # One distribution may be listed twice, when its folder is on the path twice.
    claims = {_owner(plugin): plugin for plugin in plugins if plugin.name == name}
    if not claims:
        raise UnknownStrategyError(name, (*BUILT_IN, *sorted(plugins.names - set(BUILT_IN))))
    if len(claims) > 1:
        raise AmbiguousStrategyError(name, sorted(claims))
    (plugin,) = claims.values()
    try:
        build: Callable[[], Any] = plugin.load()
        strategy = build()
    except (Exception, SystemExit) as error:
        raise BrokenStrategyError(
            name, f"{plugin.value} raised {type(error).__name__}: {error}"
        ) from error
    if not callable(strategy):
        raise BrokenStrategyError(
            name, f"{plugin.value} built {strategy!r}, which can't be called with quotes"
        )
    return strategy  # type: ignore[no-any-return]


def _owner(plugin: EntryPoint) -> str:
    return plugin.dist.name if plugin.dist is not None else plugin.value
