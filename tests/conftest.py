"""Options of the test run."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write what newsparse reads today into tests/golden/*.json; read the diff before "
        "you commit it",
    )
