"""newsparse: a news article in, its parts and its quotes with their speakers out.

Start reading at `newsparse.article`.
"""

from newsparse.article import Article, Parser
from newsparse.attribution import Context, Strategy
from newsparse.errors import (
    AmbiguousStrategyError,
    BrokenStrategyError,
    ModelNotFoundError,
    NewsparseError,
    PageTooLargeError,
    StrategyError,
    UnknownStrategyError,
    WorkerError,
)
from newsparse.spans import Attribution, CharSpan, Dateline, Quote, Speaker
from newsparse.strategies import DEFAULT_STRATEGIES

__all__ = [
    "DEFAULT_STRATEGIES",
    "AmbiguousStrategyError",
    "Article",
    "Attribution",
    "BrokenStrategyError",
    "CharSpan",
    "Context",
    "Dateline",
    "ModelNotFoundError",
    "NewsparseError",
    "PageTooLargeError",
    "Parser",
    "Quote",
    "Speaker",
    "Strategy",
    "StrategyError",
    "UnknownStrategyError",
    "WorkerError",
]
