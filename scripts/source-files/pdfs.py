"""PDFs of kinds that LibreOffice does not make: fonts left out of the file, pages that are pictures, a password."""
import json
import sys
from html import escape
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

work, target = Path(sys.argv[1]), Path(sys.argv[2])
report = json.loads((work / "report.json").read_text(encoding="utf-8"))
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
STYLE = dict(fontName="STSong-Light", wordWrap="CJK")
HEADING = ParagraphStyle("heading", fontSize=18, leading=30, **STYLE)
BODY = ParagraphStyle("body", fontSize=14, leading=26, firstLineIndent=28, spaceAfter=4, **STYLE)


def furnish(canvas, document):
    canvas.setFont("STSong-Light", 9)
    canvas.drawString(72, 800, "云溪县人民政府办公室编")
    canvas.drawString(280, 40, f"— {document.page} —")


def write(name, sections, **options):
    story = []
    for section in sections:
        story.append(Paragraph(section["heading"], HEADING))
        story.extend(Paragraph(escape(text), BODY) for text in section["paragraphs"])
        story.append(PageBreak())
    document = SimpleDocTemplate(str(target / name), pagesize=A4, title=report["title"], invariant=1, **options)
    document.build(story, onFirstPage=furnish, onLaterPages=furnish)


write("plain-fonts.pdf", report["sections"])
write("locked.pdf", report["sections"][:1], encrypt=StandardEncryption("secret", strength=128))

canvas = Canvas(str(target / "scanned.pdf"), pagesize=A4, invariant=1)
for _ in range(3):
    for row in range(30):
        canvas.rect(72, 740 - row * 22, 440 - (row * 37) % 90, 12, fill=1)
    canvas.showPage()
canvas.save()
