"""Workbooks written part by part, in the manner of each program that writes them."""

from xml.sax.saxutils import escape, quoteattr

from corpus import zipped

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def column_name(index):
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


class Cell:
    """A cell: its attributes, what stands in it, and what the reader gives for it."""

    def __init__(self, shown, body="", kind=None, style=None, string=None):
        self.shown, self.body, self.kind, self.style, self.string = shown, body, kind, style, string


def text(value, style=None):
    """Written as the dialect writes texts."""
    return Cell(value, string=f"<t{space(value)}>{escape(value)}</t>", style=style)


def rich(si, shown, style=None):
    """A text whose inside is given: runs, phonetics, escapes."""
    return Cell(shown, string=si, style=style)


def number(value, shown=None, style=None):
    return Cell(str(value) if shown is None else shown, f"<v>{value}</v>", style=style)


def raw(body, shown, kind=None, style=None):
    return Cell(shown, body, kind, style)


def nothing(style=None):
    return Cell("", style=style)


def space(value):
    return ' xml:space="preserve"' if value != value.strip() or "\n" in value else ""


class Dialect:
    """How a program lays a workbook out."""

    def __init__(self, prefix="", strict=False, strings="shared", absolute=False, references=True, row_extra="",
                 root_extra="", sheet_part="worksheets/sheet%d.xml", folder="xl/", workbook="workbook.xml", xml=HEAD):
        self.p = prefix + ":" if prefix else ""
        self.xmlns = "xmlns:" + prefix if prefix else "xmlns"
        self.main, self.relation = (STRICT_MAIN, STRICT_RELATION) if strict else (MAIN, RELATION)
        self.strings, self.absolute, self.references = strings, absolute, references
        self.row_extra, self.root_extra, self.xml = row_extra, root_extra, xml
        self.sheet_part, self.folder, self.workbook = sheet_part, folder, workbook

    def root(self, name, inside):
        p = self.p
        return (f'{self.xml}<{p}{name} {self.xmlns}="{self.main}" xmlns:r="{self.relation}"{self.root_extra}>'
                f"{inside}</{p}{name}>")


EXCEL = Dialect(row_extra=' spans="1:6" x14ac:dyDescent="0.25"',
                root_extra=' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" '
                           'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"')
WPS = Dialect(row_extra=' spans="1:6"',
              root_extra=' xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"')
LIBREOFFICE = Dialect(row_extra=' customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" '
                                'collapsed="false"')
POI = Dialect(strings="inline", absolute=True)
SHEETJS = Dialect(strings="formula")
STRICT = Dialect(strict=True, prefix="x")


class Sheet:
    def __init__(self, name, state=None, before="", after="", dimension=None):
        self.name, self.state, self.before, self.after, self.dimension = name, state, before, after, dimension
        self.rows, self.merges = [], []

    def row(self, cells, number=None, extra="", written=True):
        """`number` None: the next. `written`: whether the row says its number."""
        number = number or (self.rows[-1][0] + 1 if self.rows else 1)
        self.rows.append((number, [text(c) if isinstance(c, str) else c for c in cells], extra, written))
        return number

    def merge(self, first_row, first_column, last_row, last_column):
        """Rows from 1, columns from 0."""
        self.merges.append((first_row, first_column, last_row, last_column))

    def cells(self):
        """What the reader gives: rows that hold something of their own, merged ranges filled in."""
        shown = {n: [c.shown if c is not None else "" for c in cells] for n, cells, _, _ in self.rows}
        own = {n for n, cells in shown.items() if any(cells)}
        for first_row, first_column, last_row, last_column in self.merges:
            value = (shown.get(first_row, []) + [""] * (first_column + 1))[first_column]
            for n in own:
                if first_row <= n <= last_row:
                    shown[n] += [""] * (last_column + 1 - len(shown[n]))
                    for column in range(first_column, last_column + 1):
                        shown[n][column] = value
        return [[n, trimmed(shown[n])] for n in sorted(own)]


    def marks(self):
        """What the reader says beside the cells: hidden rows, and places (row, column) of formulas without result."""
        hidden = [n for n, cells, extra, _ in self.rows if 'hidden="1"' in extra and any(c and c.shown for c in cells)]
        without = [[n, i] for n, cells, _, _ in self.rows for i, c in enumerate(cells)
                   if c is not None and "<f>" in c.body and "<v>" not in c.body]
        return {"hiddenRows": hidden, "noValue": without}


def trimmed(values):
    while values and not values[-1]:
        values = values[:-1]
    return values


class Book:
    def __init__(self, dialect=EXCEL, styles=(), formats=(), date1904=False):
        """`styles`: the number format of each cell style from 1; `formats`: (number, code) of those not built in."""
        self.d, self.styles, self.formats, self.date1904 = dialect, styles, formats, date1904
        self.sheets, self.shared, self.changes, self.more = [], [], {}, []

    def sheet(self, name="Sheet1", **more):
        self.sheets.append(Sheet(name, **more))
        return self.sheets[-1]

    def cell_xml(self, cell, reference):
        p, kind, body = self.d.p, cell.kind, cell.body
        if cell.string is not None:
            kind, body = self.string_xml(cell)
        if p:
            body = prefixed(body, p)
        where = f' r="{reference}"' if self.d.references else ""
        style = f' s="{cell.style}"' if cell.style else ""
        kind = f' t="{kind}"' if kind else ""
        return f"<{p}c{where}{style}{kind}>{body}</{p}c>" if body else f"<{p}c{where}{style}{kind}/>"

    def string_xml(self, cell):
        if self.d.strings == "inline":
            return "inlineStr", f"<is>{cell.string}</is>"
        if self.d.strings == "formula":
            return "str", f"<v>{escape(cell.shown)}</v>"
        if cell.string not in self.shared:
            self.shared.append(cell.string)
        return "s", f"<v>{self.shared.index(cell.string)}</v>"

    def sheet_xml(self, sheet):
        p, rows = self.d.p, []
        for number_, cells, extra, written in sheet.rows:
            inside = "".join(self.cell_xml(c, f"{column_name(i)}{number_}") for i, c in enumerate(cells) if c is not None)
            where = f' r="{number_}"' if self.d.references and written else ""
            rows.append(f"<{p}row{where}{self.d.row_extra}{extra}>{inside}</{p}row>")
        merges = "".join(f'<{p}mergeCell ref="{column_name(b)}{a}:{column_name(d)}{c}"/>' for a, b, c, d in sheet.merges)
        if merges:
            merges = f'<{p}mergeCells count="{len(sheet.merges)}">{merges}</{p}mergeCells>'
        dimension = f'<{p}dimension ref="{sheet.dimension}"/>' if sheet.dimension else ""
        return self.d.root("worksheet", f"{dimension}{prefixed(sheet.before, p)}<{p}sheetData>{''.join(rows)}</{p}sheetData>"
                                        f"{merges}{prefixed(sheet.after, p)}")

    def styles_xml(self):
        formats = "".join(f"<numFmt numFmtId=\"{n}\" formatCode={quoteattr(code)}/>" for n, code in self.formats)
        xfs = "".join(f'<xf numFmtId="{n}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' for n in self.styles)
        inside = (f'<numFmts count="{len(self.formats)}">{formats}</numFmts>' if formats else "") + (
            '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>'
            '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>'
            f'<cellXfs count="{len(self.styles) + 1}"><xf numFmtId="0"/>{xfs}</cellXfs>')
        return self.d.root("styleSheet", prefixed(inside, self.d.p))

    def relations(self, lines, folder):
        target = (lambda t: "/" + folder + t) if self.d.absolute else (lambda t: t)
        return HEAD + f'<Relationships xmlns="{PACKAGE}/relationships">' + "".join(
            f'<Relationship Id="{i}" Type="{self.d.relation}/{kind}" Target="{target(t)}"/>' for i, kind, t in lines
        ) + "</Relationships>"

    def parts(self):
        p, d = self.d.p, self.d
        sheets = [(d.sheet_part % (i + 1), self.sheet_xml(s)) for i, s in enumerate(self.sheets)]
        listed = "".join(
            f'<{p}sheet name={quoteattr(s.name)} sheetId="{10 + i}"' + (f' state="{s.state}"' if s.state else "") +
            f' r:id="rId{i + 1}"/>' for i, s in enumerate(self.sheets))
        book = d.root("workbook", f'<{p}workbookPr{" date1904=" + chr(34) + "1" + chr(34) if self.date1904 else ""}/>'
                                  f"<{p}sheets>{listed}</{p}sheets>")
        lines = [(f"rId{i + 1}", "worksheet", name) for i, (name, _) in enumerate(sheets)] + [("rId90", "styles", "styles.xml")]
        parts = [("[Content_Types].xml", content_types(d, sheets, bool(self.shared))),
                 ("_rels/.rels", self.relations([("rId1", "officeDocument", d.folder + d.workbook)], "")),
                 (d.folder + d.workbook, book)]
        parts += [(d.folder + name, xml) for name, xml in sheets] + [(d.folder + "styles.xml", self.styles_xml())]
        if self.shared:
            lines.append(("rId91", "sharedStrings", "sharedStrings.xml"))
            strings = prefixed("".join(f"<si>{s}</si>" for s in self.shared), p)
            parts.append((d.folder + "sharedStrings.xml", d.root("sst", strings)))
        parts.append((f"{d.folder}_rels/{d.workbook}.rels", self.relations(lines, d.folder)))
        kept = [(name, self.changes.get(name, data)) for name, data in parts]
        return [(name, data) for name, data in kept if data is not None] + self.more

    def sheet_names(self):
        return {"sheets": [s.name for s in self.sheets], "hidden": [s.name for s in self.sheets if s.state]}

    def bytes(self):
        return zipped(self.parts())


def prefixed(xml, prefix):
    """The same elements, each name with the prefix."""
    if not prefix:
        return xml
    return xml.replace("</", "\0").replace("<", "<" + prefix).replace("\0", "</" + prefix)


def content_types(d, sheets, shares):
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    named = [(d.workbook, "sheet.main"), ("styles.xml", "styles")] + [("sharedStrings.xml", "sharedStrings")] * shares
    named += [(name, "worksheet") for name, _ in sheets]
    return HEAD + (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    ) + "".join(f'<Override PartName="/{d.folder}{n}" ContentType="{kind}.{k}+xml"/>' for n, k in named) + "</Types>"
