"""Invented files that have the shapes of what databases and agencies give out."""

from __future__ import annotations

import io
import zipfile
from html import escape

STORY = (
    "Harbour fees will rise by a tenth next year, the council of Brenn decided on Monday.",
    '"Nobody likes to pay more," Mayor Tor Vik told reporters. "But the quay is falling apart."',
    "Fishermen said they had not been asked.",
)
BODY = "\n\n".join(STORY)


def centred(line: str) -> str:
    return " " * ((80 - len(line)) // 2) + line


def nexis_document(
    number: int,
    of: int,
    headline: str = "Harbour fees to rise",
    *,
    body: str = BODY,
    words: int = 37,
    foot: bool = True,
    paper: str = "Brenn Courier",
    date: str = "May 4, 2021 Tuesday",
) -> str:
    head = [centred(f"{number} of {of} DOCUMENTS"), "", centred(paper), "", centred(date), ""]
    fields = [headline, "", "BYLINE: Ada Ek", "", "SECTION: NEWS; Pg. A3", ""]
    fields += [f"LENGTH: {words} words", "", body, "", "LOAD-DATE: May 5, 2021", ""]
    fields += ["LANGUAGE: ENGLISH", "", "GRAPHIC: The quay of Brenn.", ""]
    copyright_lines = [centred("Copyright 2021 Brenn Courier Ltd."), centred("All Rights Reserved")]
    return "\n".join(
        [*head, *(fields if headline else fields[2:]), *(copyright_lines * foot), "", ""]
    )


def nexis_text(*pages: str) -> bytes:
    return "".join(pages).encode()


def nexis_html(count: int) -> bytes:
    style = "<style><!-- .c0 { text-align: center; } .c1 { text-align: left; } --></style>"
    pages = []
    for number in range(1, count + 1):
        top = [f"{number} of {count} DOCUMENTS", "Brenner Zeitung", "4. Mai 2021 Dienstag"]
        lines = [f'<div class="c0"><p class="c0"><span>{line}</span></p></div>' for line in top]
        lines.append(f'<div class="c1"><p class="c1"><b>Gebühren steigen {number}</b></p></div>')
        for name, value in (
            ("AUTOR", "Ek, Ada"),
            ("RUBRIK", "S. 7 Ausg. 167"),
            ("LÄNGE", "8 Wörter"),
        ):
            lines.append(
                f'<div class="c1"><p class="c1"><b>{name}: </b><span>{value}</span></p></div>'
            )
        lines.append(
            '<div class="c1"><p class="c1">Die Geb&uuml;hren steigen um ein Zehntel.</p>'
            '<p class="c1">Die Fischer <span class="hit">wurden</span> nicht gefragt.</p></div>'
        )
        lines.append('<div class="c1"><p class="c1"><b>UPDATE: </b>5. Mai 2021</p></div>')
        lines.append(
            '<div class="c0"><p class="c0">Copyright 2021 Brenner Zeitung<br>Alle Rechte'
            " Vorbehalten</p></div>"
        )
        pages.append("<br>".join(lines))
    return f"<HTML><HEAD>{style}</HEAD><BODY>{''.join(pages)}</BODY></HTML>".encode()


def nexis_uni_document(headline: str = "Harbour fees to rise", *, words: int = 37) -> list[str]:
    return [
        headline,
        "Brenn Courier",
        "May 4, 2021 Tuesday",
        "",
        "Copyright 2021 Brenn Courier Ltd. All Rights Reserved",
        "Section: NEWS; Pg. 3",
        f"Length: {words} words",
        "Byline: By Ada Ek",
        "Dateline: BRENN",
        "Body",
        "",
        *STORY,
        "Classification",
        "",
        "Language: ENGLISH",
        "Publication-Type: Newspaper",
        "Load-Date: May 5, 2021",
        "End of Document",
    ]


def docx(*documents: list[str], cover: list[str] | None = None, bookmarks: bool = True) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    paragraphs = [_paragraph(line) for line in cover or []]
    for number, lines in enumerate(documents, 1):
        if bookmarks:
            mark = f'<w:bookmarkStart w:id="{number}" w:name="Bookmark_{number}"/>'
            paragraphs.append(f"<w:p>{mark}</w:p>")
        paragraphs += [_paragraph(line) for line in lines]
    xml = f'<w:document xmlns:w="{space}"><w:body>{"".join(paragraphs)}</w:body></w:document>'
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", xml)
    return data.getvalue()


def _paragraph(line: str) -> str:
    runs = "".join(f"<w:r><w:t>{escape(word)} </w:t></w:r>" for word in line.split(" "))
    return f"<w:p>{runs}</w:p>"


FACTIVA_CODED = """\
HD   Harbour fees to rise, council says
BY   By Ada Ek
WC   37 words
PD   4 May 2021
ET   18:40
SN   Brenn Courier
SC   BRENC
PG   3
LA   English
CY   (c) 2021 Brenn Courier Ltd.  All Rights Reserved.

LP   Harbour fees will rise by a tenth next year, the council of Brenn decided on Monday.

TD   "Nobody likes to pay more," Mayor Tor Vik told reporters. "But the quay is falling apart."

Fishermen said they had not been asked.

NS   gpol : Domestic Politics | gcat : Political/General News
PUB  Brenn Courier Ltd.
AN   Document BRENC00020210504eh540000{number}

"""

FACTIVA_UNCODED = """\
Harbour fees to rise, council says

By Ada Ek
37 words
4 May 2021
18:40
Brenn Courier
BRENC
3
English
(c) 2021 Brenn Courier Ltd.  All Rights Reserved.

{body}

Document BRENC00020210504eh540000{number}

"""


def factiva_html(count: int) -> bytes:
    pages = []
    for number in range(1, count + 1):
        head = ["37 mots", "4 mai 2021", "Le Courrier de Brenn", "BRENC", "3", "Français"]
        lines = "".join(f"<div>{line}</div>" for line in [*head, "© 2021 Le Courrier de Brenn"])
        body = "".join(f'<p class="articleParagraph frarticleParagraph">{p}</p>' for p in STORY)
        pages.append(
            f'<div id="article-{number}" class="article"><div class="article frArticle"><p>'
            f'<div>Ville</div><div id="hd"><span class="frHeadline">Le port {number}</span></div>'
            f'<div class="author">Ada Ek</div>{lines}</p>{body}<p>Photo: le quai</p>'
            f"<p>Document BRENC00020210504eh540000{number}</p></div></div>"
        )
    return f"<html><title>Factiva</title><body>{''.join(pages)}</body></html>".encode()


def factiva_table(count: int) -> bytes:
    rows = {"HD": "Harbour fees to rise", "BY": "Ada Ek", "WC": "37 words", "PD": "4 May 2021"}
    rows |= {"ET": "18:40", "SN": "Brenn Courier", "SC": "BRENC", "LA": "English"}
    pages = []
    for number in range(1, count + 1):
        cells = [
            f"<tr><td><b>{code}</b>&nbsp;</td><td>{value}</td></tr>" for code, value in rows.items()
        ]
        body = "".join(f'<p class="articleParagraph enarticleParagraph">{p}</p>' for p in STORY[1:])
        cells.append(f"<tr><td><b>LP</b>&nbsp;</td><td><p>{STORY[0]}</p></td></tr>")
        cells.append(f"<tr><td><b>TD</b>&nbsp;</td><td>{body}</td></tr>")
        cells.append(
            f"<tr><td><b>AN</b></td><td>Document BRENC00020210504eh540000{number}</td></tr>"
        )
        pages.append(f'<div class="article enArticle"><table>{"".join(cells)}</table></div>')
    return f"<html><title>Factiva</title><body>{''.join(pages)}</body></html>".encode()


FACTIVA_XML = b"""\
<?xml version="1.0" encoding="utf-8"?>
<PPSResponse><ppsArticleResponse xmlns="http://global.factiva.com/pps/2.0">
<ppsarticleResultSet count="1"><ppsarticle><article>
  <accessionNo>BRENC00020210504eh5400001</accessionNo>
  <baseLanguage>EN</baseLanguage>
  <headline><paragraph>Harbour <hlt>fees</hlt> to rise</paragraph></headline>
  <leadParagraph><paragraph>Harbour fees will rise.</paragraph></leadParagraph>
  <publicationDate><dateTime>2021-05-04T18:40:00Z</dateTime></publicationDate>
  <sourceName>Brenn Courier</sourceName>
  <tailParagraphs><paragraph>Fishermen said they had not been asked.</paragraph></tailParagraphs>
  <wordCount>11</wordCount>
</article></ppsarticle></ppsarticleResultSet></ppsArticleResponse></PPSResponse>
"""


def proquest_document(number: int, of: int, *, body: str = "\n".join(STORY)) -> str:
    return f"""\
____________________________________________________________

Document {number} of {of}

Harbour fees to rise

https://www.proquest.com/newspapers/harbour/docview/25220000{number}/se-2

Author: Ek, Ada; Dahl, Bo

Abstract: None available.

Links: None

Full text: {body}

Subject: Harbors; Fees

Title: Harbour fees to rise

Publication title: Brenn Courier; Brenn

First page: A.3

Publication date: May 4, 2021

Section: News

Language of publication: English

ProQuestdocument ID: 25220000{number}

Copyright: Copyright Brenn Courier Ltd. May 4, 2021

Last updated: 2021-05-05

"""


PROQUEST_FOOT = """\
____________________________________________________________

Contact us at: http://about.proquest.com/

Database copyright 2026 ProQuest LLC. All rights reserved.
"""


def proquest_html(count: int) -> str:
    pages = []
    for number in range(1, count + 1):
        body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
        pages.append(
            f'<div><a name="DocID_MSTAR_25220000{number}"></a><p></p><p>Harbour fees to rise</p>'
            "<p><strong>Author:  </strong>Ek, Ada</p><p><a>ProQuest document link</a></p>"
            f"<p><strong>Full text: </strong><text wordcount='37'>{body}</text></p>"
            "<p><strong>Publication title: </strong>Brenn Courier; Brenn</p>"
            "<p><strong>Publication date: </strong>May 4, 2021</p>"
            f"<p><strong>ProQuest document ID: </strong>25220000{number}</p></div>"
        )
    return f"<html><body>{''.join(pages)}<p>Contact ProQuest</p></body></html>"


def mail(html: str) -> bytes:
    return (
        "Received: by mail.brenn.example\r\nFrom: noreply@proquest.com\r\nTo: ada@brenn.example\r\n"
        "Subject: Your ProQuest Research\r\nMIME-Version: 1.0\r\n"
        'Content-Type: text/html; charset="UTF-8"\r\n\r\n' + html
    ).encode()
