"""Invented files that have the shapes of what databases and agencies give out."""

from __future__ import annotations

import gzip
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


EUROPRESSE_FIRST = """\
<html><head><meta charset="utf-8"></head><body><form>{pages}</form></body></html>
"""
EUROPRESSE_FIRST_PAGE = """\
<table><tr><td><table><tr><td><img></td></tr></table>
<span class="DocPublicationName">Le Courrier de Brenn, no. 412</span><br>
<span class="DocHeader">Ville, </span><span class="DocHeader">mardi </span>
<span class="DocHeader">4 mai 2021</span><span class="DocHeader">, p. 3</span><br><br>
<span class="TitreArticleVisu">Le port sera plus <span class="hit">cher</span></span><br><br>
Ada Ek<br><p></p>Les droits du port augmentent.<p></p>Les pêcheurs n'ont rien su.<p></p>
<b><i>© 2021 Le Courrier de Brenn. Tous droits réservés.</i></b><p></p>
Numéro de document : news·20210504·CB·{number}<br></td></tr></table>
"""
EUROPRESSE_SECOND_PAGE = """\
<article><header><div><span class="DocPublicationName">Le Courrier de Brenn  </span></div>
<div><span class="DocHeader">Ville, mardi 4 mai 2021, p. 3</span></div><div><p>VILLE</p></div>
<div class="titreArticle"><p class="titreArticleVisu">Le port sera plus cher</p></div>
<div>Ada Ek</div></header><section><div class="DocText"><div class='docOcurrContainer'>
<p>Les droits du port <mark>augmentent</mark>.</p><p>Les pêcheurs n'ont rien su.</p></div></div>
</section><aside><p><b>Illustration(s) : </b></p><p>Le quai.</p></aside>
<footer><small>© 2021 Le Courrier de Brenn. Tous droits réservés.</small>
<p>Numéro de document : news·20210504·CB·{number}</p></footer></article>
"""

EUROPRESSE_THIRD_PAGE = """\
<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">
Le Courrier de Brenn </span></div><div><span class="DocHeader">Ville, mardi
4 mai 2021 897 mots, p. 3</span></div><div class="titreArticle"><p class="rdp__subtitle">VILLE</p>
<p class="titreArticleVisu rdp__articletitle">Le port sera plus cher</p>
<p class="rdp__subtitle">Le conseil l'a décidé lundi</p></div>
<p class="sm-margin-bottomNews">Ada Ek</p></header>
<section><div class="DocText clearfix"><div class='docOcurrContainer'>
<p>Les droits du port augmentent.</p><p>Les pêcheurs n'ont rien su.</p></div></div></section>
<footer><small>© 2021 Le Courrier de Brenn.</small>
<p class="publiC-lblNodoc">news·20210504·CB·{number}</p></footer></article>
"""

NITF = """\
<?xml version="1.0" encoding="{encoding}"?>
<nitf baselang="en-GB"><head><title>Harbour</title><meta name="anpa-wordcount" content="0037"/>
<docdata><doc-id id-string="BRN.1" regsrc="Brenn Wire"/><date.issue norm="20210504T184000+0200"/>
<doc.copyright year="2021" holder="Brenn Wire"/></docdata></head><body><body.head>
<hedline><hl1>Harbour fees to rise \u2013 Ørsund</hl1></hedline><byline>By Ada Ek</byline>
<dateline>BRENN, May 4 (BRW)</dateline></body.head><body.content>
<media media-type="image"><media-caption>The quay.</media-caption></media>
{body}</body.content></body></nitf>
"""

NEWSML_G2 = """\
<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:brenn:1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/>
<provider literal="brenn.example"/><versionCreated>2021-05-05T08:00:00+02:00</versionCreated>
<firstCreated>2021-05-04T18:40:00+02:00</firstCreated></itemMeta><contentMeta>
<infoSource><name>Brenn Wire</name></infoSource><by>By Ada Ek</by><dateline>BRENN</dateline>
<headline role="hld:subHeadline">Fishermen are angry</headline>
<headline>Harbour fees to rise</headline><language tag="en"/></contentMeta>
<contentSet>{content}</contentSet></newsItem>
<newsItem guid="urn:brenn:2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta>
<contentMeta><headline>The quay</headline></contentMeta></newsItem></itemSet></newsMessage>
"""

NEWSML_1 = """\
<?xml version="1.0" encoding="iso-8859-1"?>
<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>brenn.example</ProviderId>
<DateId>20210504</DateId><PublicIdentifier>urn:brenn:1</PublicIdentifier></NewsIdentifier>
</Identification><NewsManagement><FirstCreated>20210504T184000+0200</FirstCreated></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Harbour fees to rise</HeadLine><ByLine>Ada Ek</ByLine>
<CreditLine>Brenn Wire</CreditLine></NewsLines><DescriptiveMetadata><Language FormalName="en"/>
</DescriptiveMetadata><NewsComponent><Role FormalName="Main"/><ContentItem>
<MediaType FormalName="Text"/><DataContent>{body}</DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/>
<DataContent><p>The quay.</p></DataContent></ContentItem></NewsComponent></NewsComponent>
</NewsItem></NewsML>
"""

NINJS = {
    "guid": "urn:brenn:1",
    "type": "text",
    "versioncreated": "2021-05-04T18:40:00+02:00",
    "pubstatus": "usable",
    "headline": "Harbour fees to rise",
    "byline": "By Ada Ek",
    "source": "Brenn Wire",
    "language": "en-GB",
    "body_html": "".join(f"<p>{escape(paragraph)}</p>" for paragraph in STORY),
}

NINJS_THREE = {
    "uri": "urn:brenn:1",
    "type": "text",
    "firstcreated": "2021-05-04T18:40:00+02:00",
    "pubstatus": "usable",
    "headlines": [
        {"role": "sub", "value": "Fishermen are angry"},
        {"role": "main", "value": "Harbour fees to rise"},
    ],
    "bylines": [{"value": "By Ada Ek"}],
    "infosource": [{"name": "Brenn Wire"}],
    "bodies": [{"contenttype": "text/plain", "value": "\n".join(STORY)}],
}

RSS = """\
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Brenn Wire</title>
<language>en</language><item><title>Harbour fees to rise</title><dc:creator>Ada Ek</dc:creator>
<pubDate>Tue, 04 May 2021 18:40:00 +0200</pubDate><guid>urn:brenn:1</guid>
<content:encoded><![CDATA[{body}]]></content:encoded></item>
<item><title>Ferry stays in port</title><description>The ferry stayed in port.</description></item>
</channel></rss>
"""

ATOM = """\
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Brenn Wire</title><entry>
<title>Harbour fees to rise</title><author><name>Ada Ek</name></author><id>urn:brenn:1</id>
<published>2021-05-04T18:40:00+02:00</published><content type="html">{body}</content></entry></feed>
"""


def markup() -> str:
    return "".join(f"<p>{escape(paragraph)}</p>" for paragraph in STORY)


def web_archive() -> bytes:
    """An archive with a page, an image and an error."""
    page = (
        "<html><head><title>Harbour fees to rise</title></head><body><article>"
        f"<h1>Harbour fees to rise</h1><p>By Ada Ek</p><time>4 May 2021</time>{markup() * 2}"
        "</article></body></html>"
    ).encode()
    answers = (("200 OK", "text/html", page), ("200 OK", "image/png", b"\x89PNG"))
    records: list[bytes] = []
    for number, (status, kind, body) in enumerate((*answers, ("404 No", "text/html", page))):
        answer = f"HTTP/1.0 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + body
        head = (
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2021-05-04T18:40:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:{number}>\r\n"
            f"WARC-Target-URI: https://brenn.example/{number}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}"
            "\r\n\r\n"
        )
        records.append(gzip.compress(head.encode() + answer + b"\r\n\r\n"))
    return b"".join(records)


def rich_text(text: str) -> bytes:
    """*text* as RTF, a paragraph for each line; blanks at its begin are lost, as in real files."""
    lines: list[str] = []
    for line in text.split("\n"):
        told = line.strip().replace("{", r"\{").replace("}", r"\}")
        lines.append(
            r"\pard " + "".join(c if c.isascii() else rf"\u{ord(c)}?" for c in told) + r"\par"
        )
    return (r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}" + "\n".join(lines) + "}").encode()
