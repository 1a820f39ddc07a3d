# SPDX-FileCopyrightText: 2026 Latte Reader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Vector drawings of the lighthouse for make_pdf.py. Heights are metres above the entrance, as in the appendix."""
import math
import random

from reportlab.lib.colors import Color, HexColor
from reportlab.platypus import Flowable

NIGHT, DUSK, SEA, ROCK = HexColor("#14243d"), HexColor("#47658a"), HexColor("#0f1c30"), HexColor("#0a1220")
STONE, SHADE, GLOW, INK = HexColor("#e9e4d8"), HexColor("#c3bcae"), HexColor("#ffe9a8"), HexColor("#22324a")
BASE, TOP = 9.8 / 2, 5.6 / 2
GALLERY, GLASS, DOME, VANE = 32.7, 33.9, 36.4, 38.4


def half_width(height):
    """Half the outer width of the shaft: it narrows quickly near the rock and slowly above."""
    return TOP + (BASE - TOP) * (1 - height / GALLERY) ** 1.6


def polygon(canvas, points, stroke=0, fill=1):
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=stroke, fill=fill)


def tower(canvas, light, shade, course_line, line, glow):
    """Draws the tower with the middle of its foot at the origin, one unit per metre."""
    heights = [GALLERY * i / 40 for i in range(41)]
    canvas.setFillColor(light)
    polygon(canvas, [(-half_width(h), h) for h in heights] + [(half_width(h), h) for h in reversed(heights)])
    canvas.setFillColor(shade)
    polygon(canvas, [(half_width(h) * 0.35, h) for h in heights] + [(half_width(h), h) for h in reversed(heights)])
    canvas.setStrokeColor(course_line)
    canvas.setLineWidth(0.05)
    for course in range(1, 36):
        h = GALLERY * course / 36
        canvas.line(-half_width(h), h, half_width(h), h)
    canvas.setFillColor(line)
    canvas.roundRect(-0.75, 0.1, 1.5, 2.9, 0.7, stroke=0, fill=1)
    for h in (8, 14, 20, 26):
        canvas.roundRect(-1.45, h, 0.75, 1.5, 0.35, stroke=0, fill=1)
    lantern(canvas, light, line, glow)


def lantern(canvas, light, line, glow):
    canvas.setStrokeColor(line)
    canvas.setFillColor(light)
    polygon(canvas, [(-TOP, GALLERY - 1.4), (-3.9, GALLERY), (3.9, GALLERY), (TOP, GALLERY - 1.4)])
    canvas.setFillColor(line)
    canvas.rect(-4.1, GALLERY, 8.2, 0.25, stroke=0, fill=1)
    canvas.rect(-1.9, GALLERY + 0.25, 3.8, GLASS - GALLERY - 0.25, stroke=0, fill=1)
    canvas.setFillColor(glow)
    canvas.rect(-1.75, GLASS, 3.5, DOME - GLASS, stroke=0, fill=1)
    canvas.setLineWidth(0.12)
    for x in (-1.75, -0.6, 0.6, 1.75):
        canvas.line(x, GLASS, x, DOME)
    canvas.setLineWidth(0.09)
    for i in range(9):
        canvas.line(-4 + i, GALLERY + 0.25, -4 + i, GALLERY + 1.25)
    canvas.line(-4, GALLERY + 1.25, 4, GALLERY + 1.25)
    path = canvas.beginPath()
    path.moveTo(-2.1, DOME)
    path.curveTo(-1.9, DOME + 1.1, -0.6, DOME + 1.5, 0, DOME + 1.55)
    path.curveTo(0.6, DOME + 1.5, 1.9, DOME + 1.1, 2.1, DOME)
    path.close()
    canvas.setFillColor(line)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.line(0, DOME + 1.5, 0, VANE)
    polygon(canvas, [(0, VANE), (0.9, VANE - 0.2), (0, VANE - 0.4)])


def cover(canvas, width, height):
    """Fills the page with the light at night."""
    canvas.saveState()
    canvas.linearGradient(0, height, 0, height * 0.2, (NIGHT, DUSK), extend=True)
    stars = random.Random(1861)
    for _ in range(90):
        canvas.setFillColor(Color(1, 1, 1, alpha=stars.uniform(0.15, 0.7)))
        canvas.circle(stars.uniform(0, width), stars.uniform(height * 0.45, height), stars.uniform(0.25, 0.8), 0, 1)
    unit, foot = height * 0.0122, height * 0.178
    x, y = width * 0.5, foot + 35.1 * unit
    for step in range(14):
        spread = 0.012 + 0.012 * step
        canvas.setFillColor(Color(1, 0.93, 0.7, alpha=0.035))
        for angle in (math.radians(4), math.radians(176)):
            ends = [(x + 700 * math.cos(angle + s), y + 700 * math.sin(angle + s)) for s in (-spread, spread)]
            polygon(canvas, [(x, y)] + ends)
        canvas.circle(x, y, 3 + 2.6 * step, 0, 1)
    sea(canvas, width, foot)
    canvas.translate(x, foot)
    canvas.scale(unit, unit)
    tower(canvas, STONE, SHADE, HexColor("#b3ab9b"), INK, GLOW)
    canvas.restoreState()


def sea(canvas, width, foot):
    canvas.setFillColor(SEA)
    canvas.rect(0, 0, width, foot * 0.72, 0, 1)
    waves = random.Random(58)
    for row in range(26):
        y = foot * 0.7 * (1 - (row / 26) ** 1.2)
        canvas.setStrokeColor(Color(0.75, 0.85, 1, alpha=0.10 + 0.12 * (1 - row / 26)))
        canvas.setLineWidth(0.4 + row * 0.03)
        for _ in range(7):
            start, length = waves.uniform(0, width), waves.uniform(12, 46)
            canvas.bezier(start, y, start + length / 3, y + 1.6, start + length * 2 / 3, y - 1.6, start + length, y)
    canvas.setFillColor(ROCK)
    outline = [(0.17, 0.60), (0.22, 0.72), (0.27, 0.74), (0.31, 0.86), (0.37, 0.88), (0.42, 0.99), (0.58, 1.01),
               (0.62, 0.93), (0.66, 0.90), (0.71, 0.78), (0.78, 0.73), (0.84, 0.60)]
    polygon(canvas, [(px * width, py * foot) for px, py in outline])


class Elevation(Flowable):
    """The tower with its principal measurements, as a figure in the text."""

    def __init__(self, height, font):
        super().__init__()
        self.height, self.width, self.font, self.hAlign = height, height * 0.9, font, "CENTER"

    def draw(self):
        canvas, unit = self.canv, self.height / 41
        canvas.translate(self.width * 0.44, unit * 2)
        canvas.saveState()
        canvas.scale(unit, unit)
        tower(canvas, HexColor("#f3efe6"), HexColor("#ddd6c8"), HexColor("#c9c1b2"), HexColor("#5b6676"),
              HexColor("#fff3c9"))
        canvas.restoreState()
        canvas.setFont(self.font, 8)
        canvas.setLineWidth(0.4)
        canvas.setStrokeColor(INK)
        canvas.setFillColor(INK)
        canvas.line(-17 * unit, 0, 17 * unit, 0)
        for x, h, label in ((8, GALLERY, "gallery 32.7 m"), (15.5, VANE, "vane 38.4 m")):
            self.level(x * unit, h * unit, label)
        for h, label in ((0, "9.8 m"), (GALLERY - 3, "5.6 m")):
            canvas.drawRightString(-(half_width(h) + 1.2) * unit, (h + 0.6) * unit, label)

    def level(self, x, y, label):
        canvas = self.canv
        canvas.line(x, 0, x, y)
        canvas.line(x - 3, y, x + 3, y)
        canvas.line(x - 3, 0, x + 3, 0)
        canvas.drawString(x + 5, y - 2.5, label)
