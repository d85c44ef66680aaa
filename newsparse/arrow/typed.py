"""The types of the tables, for type checkers that have no stubs of pyarrow.

Where there are none, all that is pyarrow's is unknown to a type checker. These subclasses say
what their commonest members are, and with stubs they go wherever pyarrow's own types do. At run
time they are pyarrow's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import pyarrow as pa

__all__ = ["Batch", "RecordBatch", "Schema", "Table"]


class Batch(Protocol):
    """A `pyarrow.RecordBatch`, as it goes in."""

    @property
    def num_rows(self) -> int: ...


if TYPE_CHECKING:

    class Schema(pa.Schema):
        @property
        def names(self) -> list[str]: ...

    class RecordBatch(pa.RecordBatch):
        @property
        def num_rows(self) -> int: ...
        @property
        def schema(self) -> Schema: ...
        def to_pandas(self, *options: Any, **further: Any) -> Any: ...
        def to_pylist(self, *options: Any, **further: Any) -> list[dict[str, Any]]: ...

    class Table(pa.Table):
        @property
        def num_rows(self) -> int: ...
        @property
        def num_columns(self) -> int: ...
        @property
        def column_names(self) -> list[str]: ...
        @property
        def schema(self) -> Schema: ...
        def column(self, i: int | str) -> Any: ...
        def select(self, columns: Any) -> Table: ...
        def filter(self, mask: Any, *options: Any, **further: Any) -> Table: ...
        def slice(self, offset: int = 0, length: int | None = None) -> Table: ...
        def to_pandas(self, *options: Any, **further: Any) -> Any: ...
        def to_pylist(self, *options: Any, **further: Any) -> list[dict[str, Any]]: ...

else:
    RecordBatch, Schema, Table = pa.RecordBatch, pa.Schema, pa.Table
