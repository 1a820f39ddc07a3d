# SPDX-FileCopyrightText: 2026 Latte Reader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Typesets lighthouse.md as lighthouse.pdf.

Needs the Python package reportlab and the fonts Gentium Book Basic and Lato (Debian: fonts-sil-gentium-basic,
fonts-lato).
Usage: make_pdf.py [FONT_FOLDER]
"""
import re
import sys
from pathlib import Path

from reportlab import rl_config
from reportlab.lib.colors import HexColor, white
from reportlab.lib.enums import TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (BaseDocTemplate, CondPageBreak, Frame, KeepTogether, NextPageTemplate, PageBreak,
                                PageTemplate, Paragraph, Spacer, Table, TableStyle)
from reportlab.platypus.tableofcontents import TableOfContents

from drawing import Elevation, cover

HERE = Path(__file__).parent
FONTS = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype")
WIDTH, HEIGHT = 170 * mm, 240 * mm
SIDE, HEAD, FOOT = 25 * mm, 26 * mm, 27 * mm
FRONT_PAGES = 4
INK, BLUE, RULE = HexColor("#1d1d1f"), HexColor("#22324a"), HexColor("#b9b2a3")

IMPRINT = """\
<i>Skarholm Light: the history and restoration of a lighthouse</i> is the report of the Skarholm Light Trust to its
members, published in Hallvik in March 2024.

There is no such trust, and no such rock: Skarholm, its keepers, its weather and its accounts are all invented. The
report was written for Latte Reader, a program that reads long documents, so that there is something to ask
questions about.

To the extent possible under law, the contributors to Latte Reader have waived all copyright and related rights to
this work (CC0 1.0). It may be used for anything.

Set in Gentium Book Basic and Lato, both under the SIL Open Font License."""


def register_fonts():
    for name, file in {"Body": "GenBkBasR", "Body-Bold": "GenBkBasB", "Body-Italic": "GenBkBasI",
                       "Body-BoldItalic": "GenBkBasBI", "Sans": "Lato-Regular", "Sans-Bold": "Lato-Bold"}.items():
        pdfmetrics.registerFont(TTFont(name, str(next(FONTS.rglob(file + ".ttf")))))
    rl_config.canvas_basefontname = "Body"
    pdfmetrics.registerFontFamily("Body", "Body", "Body-Bold", "Body-Italic", "Body-BoldItalic")
    pdfmetrics.registerFontFamily("Sans", "Sans", "Sans-Bold", "Sans", "Sans-Bold")


def styles():
    body = ParagraphStyle("body", fontName="Body", fontSize=10.6, leading=15.2, textColor=INK, alignment=TA_JUSTIFY,
                          firstLineIndent=13, allowWidows=0, allowOrphans=0)
    return {
        "body": body,
        "first": ParagraphStyle("first", body, firstLineIndent=0),
        "chapter": ParagraphStyle("chapter", fontName="Body", fontSize=21, leading=26, textColor=BLUE, spaceAfter=15),
        "section": ParagraphStyle("section", fontName="Body-Italic", fontSize=13, leading=17, textColor=BLUE,
                                  spaceBefore=13, spaceAfter=5, keepWithNext=1),
        "cell": ParagraphStyle("cell", fontName="Sans", fontSize=8.4, leading=11, textColor=INK),
        "toc": ParagraphStyle("toc", body, fontSize=11, leading=21, firstLineIndent=0),
        "signature": ParagraphStyle("signature", body, alignment=TA_RIGHT, spaceBefore=10),
        "imprint": ParagraphStyle("imprint", body, fontSize=9, leading=13, firstLineIndent=0, spaceAfter=8,
                                  alignment=TA_LEFT),
    }


class Report(BaseDocTemplate):
    """Front matter numbered i to iv, then the chapters from 1; every chapter is in the outline and in the contents."""

    def __init__(self, path):
        super().__init__(str(path), pagesize=(WIDTH, HEIGHT), invariant=1, lang="en-GB", title="Skarholm Light",
                         author="Skarholm Light Trust (invented)",
                         subject="The history and restoration of a lighthouse")
        frame = Frame(SIDE, FOOT, WIDTH - 2 * SIDE, HEIGHT - HEAD - FOOT, 0, 0, 0, 0)
        self.addPageTemplates([PageTemplate("cover", [frame], onPage=draw_cover),
                               PageTemplate("front", [frame], onPageEnd=self.draw_front_edges),
                               PageTemplate("text", [frame], onPageEnd=self.draw_edges)])

    def beforeDocument(self):
        self.chapter, self.starts = "", set()
        self.canv.addPageLabel(0, style="ROMAN_LOWER", start=1)
        self.canv.addPageLabel(FRONT_PAGES, style="ARABIC", start=1)
        self.canv.showOutline()

    def afterFlowable(self, flowable):
        level = {"chapter": 0, "section": 1}.get(getattr(flowable, "style", None) and flowable.style.name)
        if level is None:
            return
        title = flowable.getPlainText()
        key = f"{level}-{title}"
        self.canv.bookmarkHorizontal(key, 0, self.frame._y + flowable.height)
        self.canv.addOutlineEntry(title, key, level, closed=level == 0)
        if level == 0:
            self.chapter = title
            self.starts.add(self.page)
            if title != "Contents":
                self.notify("TOCEntry", (0, title, self.page, key))

    def draw_front_edges(self, canvas, _):
        if self.page > 2:
            draw_page_number(canvas, page_label(self.page))

    def draw_edges(self, canvas, _):
        draw_page_number(canvas, page_label(self.page))
        canvas.setFont("Sans", 7.4)
        canvas.drawString(SIDE, HEIGHT - 17 * mm, "SKARHOLM LIGHT")
        if self.page not in self.starts:
            canvas.drawRightString(WIDTH - SIDE, HEIGHT - 17 * mm, re.sub(r"^\d+\. ", "", self.chapter))
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(SIDE, HEIGHT - 19 * mm, WIDTH - SIDE, HEIGHT - 19 * mm)


def page_label(page):
    return ["i", "ii", "iii", "iv"][page - 1] if page <= FRONT_PAGES else str(page - FRONT_PAGES)


def draw_page_number(canvas, label):
    canvas.setFont("Sans", 8)
    canvas.setFillColor(BLUE)
    canvas.drawCentredString(WIDTH / 2, 15 * mm, label)


def draw_cover(canvas, _):
    cover(canvas, WIDTH, HEIGHT)
    canvas.setFillColor(white)
    canvas.setFont("Body", 40)
    canvas.drawCentredString(WIDTH / 2, HEIGHT - 47 * mm, "Skarholm Light")
    canvas.setFont("Body-Italic", 14.5)
    canvas.drawCentredString(WIDTH / 2, HEIGHT - 58 * mm, "The history and restoration of a lighthouse")
    canvas.setFont("Sans", 8.5)
    canvas.drawCentredString(WIDTH / 2, 14 * mm, "Report of the Skarholm Light Trust")


def inline(text):
    """Markdown emphasis to reportlab's markup, and straight quotes to curly ones."""
    text = text.replace("&", "&amp;")
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    text = re.sub(r"\*(.+?)\*", r"<i>\1</i>", text)
    text = re.sub(r'(^|[\s(])"', "\\1\u201c", text).replace('"', "\u201d")
    return text.replace("'", "\u2019")


def table(lines, style):
    rows = [[inline(cell.strip()) for cell in line.strip("|").split("|")] for line in lines if "---" not in line]
    numeric = [all(re.fullmatch(r"[\d.,]*|<b>[\d.,]+</b>", row[i]) for row in rows[1:]) for i in range(len(rows[0]))]
    aligned = [ParagraphStyle("number", style, alignment=TA_RIGHT) if n else style for n in numeric]
    cells = [[Paragraph(f"<b>{c}</b>" if r == 0 else c, s) for c, s in zip(row, aligned)] for r, row in enumerate(rows)]
    total, narrow = WIDTH - 2 * SIDE, 23 * mm
    small = [i > 0 and max(len(re.sub("<.*?>", "", row[i])) for row in rows) < 16 for i in range(len(rows[0]))]
    wide = (total - narrow * sum(small)) / small.count(False)
    if small.count(False) == 2:
        widths = [total * 0.36, total * 0.54, total * 0.1]
    else:
        widths = [narrow if s else wide for s in small]
    rules = [("LINEABOVE", (0, 0), (-1, 0), 0.9, BLUE), ("LINEBELOW", (0, 0), (-1, 0), 0.5, BLUE),
             ("LINEBELOW", (0, 1), (-1, -2), 0.25, RULE), ("LINEBELOW", (0, -1), (-1, -1), 0.9, BLUE),
             ("VALIGN", (0, 0), (-1, -1), "TOP"), ("FONTNAME", (0, 0), (-1, -1), "Sans"),
             ("TOPPADDING", (0, 0), (-1, -1), 2.6), ("BOTTOMPADDING", (0, 0), (-1, -1), 3.6),
             ("LEFTPADDING", (0, 0), (0, -1), 0), ("RIGHTPADDING", (-1, 0), (-1, -1), 0)]
    return KeepTogether([Spacer(1, 8), Table(cells, widths, style=rules), Spacer(1, 10)])


def chapters(markdown, style):
    """Yields lists of flowables, one list per chapter. After a heading, table or figure a paragraph is not indented."""
    for part in re.split(r"^## ", markdown, flags=re.M)[1:]:
        blocks = part.strip().split("\n\n")
        story, flush = [Paragraph(inline(blocks[0]), style["chapter"])], True
        for block in blocks[1:]:
            if block.startswith("### "):
                story.append(Paragraph(inline(block[4:]), style["section"]))
            elif block.startswith("|"):
                story.append(table(block.splitlines(), style["cell"]))
            elif block == "[elevation]":
                story += [Spacer(1, 6), Elevation(112 * mm, "Sans"), Spacer(1, 10)]
            elif re.fullmatch(r"\*[^*]+\*", block):
                story.append(Paragraph(inline(block), style["signature"]))
            else:
                story.append(Paragraph(inline(block), style["first" if flush else "body"]))
                flush = False
                continue
            flush = True
        yield story


def contents(style):
    toc = TableOfContents(dotsMinLevel=-1, levelStyles=[style["toc"]],
                          tableStyle=TableStyle([("FONTNAME", (0, 0), (-1, -1), "Body"),
                                                 ("LEFTPADDING", (0, 0), (-1, -1), 0),
                                                 ("RIGHTPADDING", (0, 0), (-1, -1), 0)]))
    toc.formatter = page_label
    return [Paragraph("Contents", style["chapter"]), toc]


def main():
    register_fonts()
    style = styles()
    foreword, *rest = chapters((HERE / "lighthouse.md").read_text(encoding="utf-8"), style)
    imprint = [Paragraph(" ".join(text.split()), style["imprint"])
               for text in IMPRINT.split("\n\n")]
    story = [NextPageTemplate("front"), PageBreak(), Spacer(1, 118 * mm), *imprint, PageBreak(), *foreword, PageBreak(),
             *contents(style), NextPageTemplate("text"), PageBreak()]
    for number, chapter in enumerate(rest):
        if number:
            story += [Spacer(1, 26), CondPageBreak(62 * mm)]
        story += chapter
    Report(HERE / "lighthouse.pdf").multiBuild(story)


if __name__ == "__main__":
    main()
