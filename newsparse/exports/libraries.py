"""The libraries of the extra `exports`, loaded when a file needs them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["library"]


def library(module: str) -> Any:
    """The *module*; most of them have no types.

    Raises:
        ModuleNotFoundError: It isn't installed; the message says what to install.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        name = module.partition(".")[0]
        if error.name is None or error.name.partition(".")[0] != name:
            raise
        raise ModuleNotFoundError(
            f'newsparse.exports needs {name}; pip install "newsparse[exports]"', name=name
        ) from None
