"""Files of press databases and agencies: each document in them, parsed.

    from newsparse.exports import documents

    for document in documents("Files(100).DOCX"):
        print(document.number, document.publication, document.article.headline)

It needs `pip install "newsparse[exports]"`.
"""

from __future__ import annotations

from newsparse.exports.composing import compose
from newsparse.exports.counting import Count
from newsparse.exports.files import Place
from newsparse.exports.reading import Documents, detect, documents
from newsparse.exports.records import Document, Format, Reader, Record

__all__ = [
    "Count",
    "Document",
    "Documents",
    "Format",
    "Place",
    "Reader",
    "Record",
    "compose",
    "detect",
    "documents",
]
