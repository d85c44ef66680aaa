"""newsparse: a news article in, its parts and its quotes with their speakers out.

Start reading at `newsparse.article`.
"""

import newsparse.spoken as _spoken
from newsparse.article import Article, Parser
from newsparse.attribution import Context, Strategy
from newsparse.errors import (
    AmbiguousStrategyError,
    BrokenStrategyError,
    ModelNotFoundError,
    NewsparseError,
    OnError,
    PageTooLargeError,
    StrategyError,
    UnknownStrategyError,
    WorkerError,
)
from newsparse.spans import (
    Attribution,
    Candidate,
    CharSpan,
    Dateline,
    LanguageCode,
    Precision,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
)
from newsparse.strategies import DEFAULT_STRATEGIES

__version__ = "0.2.0"
#: Whether what reads articles is compiled to machine code; False in the build of pure Python.
__compiled__: bool = not _spoken.__file__.endswith(".py")

__all__ = [
    "DEFAULT_STRATEGIES",
    "AmbiguousStrategyError",
    "Article",
    "Attribution",
    "BrokenStrategyError",
    "Candidate",
    "CharSpan",
    "Context",
    "Dateline",
    "LanguageCode",
    "ModelNotFoundError",
    "NewsparseError",
    "OnError",
    "PageTooLargeError",
    "Parser",
    "Precision",
    "Quote",
    "QuoteKind",
    "Speaker",
    "SpeakerKind",
    "Strategy",
    "StrategyError",
    "UnknownStrategyError",
    "WorkerError",
    "__compiled__",
    "__version__",
]
