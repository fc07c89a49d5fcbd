"""Old workbooks (Excel 97 to 2003) as xlwt writes them, with a trap in each."""

import datetime
import io
import struct
import sys

import xlwt
from xlwt import BIFFRecords, Cell, CompoundDoc

from corpus import Corpus, id_ending_in, people

FIELDS = {"姓名": "name", "身份证号": "idNumber", "手机号": "phone", "进场日期": "assignment.beginsOn",
          "班组": "assignment.teamName"}
HEAD = list(FIELDS)


def style(number_format):
    made = xlwt.XFStyle()
    made.num_format_str = number_format
    return made


DAY = style("yyyy-mm-dd")


def line(p):
    return [p["name"], p["idNumber"], p["phone"], p["beginsOn"], p["teamName"]]


def answers(rows, first=2):
    return [{"row": first + i, **p} for i, p in enumerate(rows)]


def saved(book):
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def filled(book, rows, name="花名册", first=0):
    """A sheet with a head and these people; and what the reader gives."""
    sheet = book.add_sheet(name)
    lines = [HEAD] + [line(p) for p in rows]
    for r, values in enumerate(lines):
        for c, value in enumerate(values):
            sheet.write(first + r, c, value)
    return sheet, [[first + r + 1, values] for r, values in enumerate(lines)]


def plain(corpus):
    book = xlwt.Workbook(encoding="utf-8")
    rows = people(6)
    rows[2]["name"] = "𠅤小伟"
    _, cells = filled(book, rows)
    corpus.add("old_plain.xls", saved(book), "a clean roster of the old kind, with a rare character", sheet="花名册", headerRow=1,
               fields=FIELDS, rows=answers(rows), cells=cells)


def several_sheets(corpus):
    book = xlwt.Workbook(encoding="utf-8")
    notes = book.add_sheet("说明")
    notes.write(0, 0, "请按工地填写")
    secret = book.add_sheet("字典")
    secret.visibility = 1
    secret.write(0, 0, "木工")
    rows = people(4, 10)
    _, cells = filled(book, rows)
    corpus.add("old_sheets.xls", saved(book), "two sheets and a hidden one: the roster is the third", sheet="花名册", headerRow=1,
               fields=FIELDS, rows=answers(rows), cells=cells, sheets=["说明", "字典", "花名册"], hidden=["字典"])


def dates(corpus):
    """Case 5: dates as dates, with a time, as serials, in Chinese, before March 1900, and by the epoch of 1904."""
    for epoch in (1900, 1904):
        book = xlwt.Workbook(encoding="utf-8")
        book.dates_1904 = epoch == 1904
        rows = people(4, 20)
        sheet = book.add_sheet("花名册")
        for c, value in enumerate(HEAD):
            sheet.write(0, c, value)
        serial = 45350 - (1462 if epoch == 1904 else 0)  # 28 February 2024
        shown = [(serial, DAY, "2024-02-28"), (serial, style('yyyy"年"m"月"d"日"'), "2024-02-28"),
                 (serial + 0.354166666667, style("yyyy-mm-dd hh:mm:ss"), "2024-02-28 08:30:00"), (serial, style("General"), str(serial))]
        for r, (p, (value, how, _)) in enumerate(zip(rows, shown)):
            for c, text in enumerate(line(p)):
                sheet.write(r + 1, c, *((value, how) if c == 3 else (text,)))
        cells = [[1, HEAD]] + [[r + 2, line(dict(p, beginsOn=s[2]))] for r, (p, s) in enumerate(zip(rows, shown))]
        expected = [{"row": r + 2, "name": p["name"], "beginsOn": "2024-02-28"} for r, p in enumerate(rows)]
        expected[3]["notes"] = ["serial-date"]
        corpus.add(f"old_dates_{epoch}.xls", saved(book), f"case 5: dates of the epoch of {epoch}", sheet="花名册", headerRow=1,
                   fields=FIELDS, rows=expected, cells=cells)


def destroyed(corpus):
    book = xlwt.Workbook(encoding="utf-8")
    p = people(3, 30)
    sheet, cells = filled(book, [])
    for r, who in enumerate(p):
        for c, value in enumerate(line(who)):
            if c != 1:
                sheet.write(r + 1, c, value)
    sheet.write(1, 1, float(p[0]["idNumber"][:17].replace("X", "0") + "0"))
    sheet.write(2, 1, p[1]["idNumber"][:15] + "000")
    ends = id_ending_in("000")
    sheet.write(3, 1, ends)
    first = repr(float(p[0]["idNumber"][:17].replace("X", "0") + "0")).upper()
    written = [first, p[1]["idNumber"][:15] + "000", ends]
    cells += [[r + 2, line(dict(who, idNumber=w))] for r, (who, w) in enumerate(zip(p, written))]
    corpus.add("old_destroyed.xls", saved(book), "case 1, 3: ID numbers in numeric cells", sheet="花名册", headerRow=1, fields=FIELDS,
               rows=[{"row": 2, "name": p[0]["name"], "error": "id-shortened"}, {"row": 3, "name": p[1]["name"], "error": "id-check"},
                     {"row": 4, "name": p[2]["name"], "doubt": "ends-in-000"}], cells=cells)


def merged(corpus):
    book = xlwt.Workbook(encoding="utf-8")
    p = people(5, 40)
    for who in p:
        who["teamName"] = "木工班"
    sheet = book.add_sheet("花名册")
    sheet.write_merge(0, 0, 0, 4, "某某工地花名册")
    for c, value in enumerate(HEAD):
        sheet.write(1, c, value)
    for r, who in enumerate(p):
        for c, value in enumerate(line(who)[:4]):
            sheet.write(r + 2, c, value)
    sheet.write_merge(2, 6, 4, 4, "木工班")
    cells = [[1, ["某某工地花名册"] * 5], [2, HEAD]] + [[r + 3, line(who)] for r, who in enumerate(p)]
    expected = answers(p, 3)
    for row in expected[1:]:
        row["notes"] = ["from-merge"]
    corpus.add("old_merged.xls", saved(book), "case 7: one team name over five rows", sheet="花名册", headerRow=2, fields=FIELDS,
               rows=expected, cells=cells)


def hidden_and_blank(corpus):
    book = xlwt.Workbook(encoding="utf-8")
    p = people(3, 50)
    sheet, cells = filled(book, p)
    sheet.row(2).hidden = True
    for r in range(4, 510):
        sheet.write(r, 3, "", DAY)
    expected = answers(p)
    expected[1]["notes"] = ["hidden-row"]
    corpus.add("old_hidden.xls", saved(book), "case 8: a hidden row, and 506 rows that are only formatted", sheet="花名册", headerRow=1,
               fields=FIELDS, rows=expected, cells=cells, hiddenRows=[3])


def tall(corpus):
    """One cell in the last row that there is."""
    book = xlwt.Workbook(encoding="utf-8")
    _, cells = filled(book, people(2, 80))
    book.get_sheet(0).write(65535, 0, "制表人")
    corpus.add("old_tall.xls", saved(book), "a word in the last row that a workbook can have", sheet="花名册", headerRow=1,
               fields=FIELDS, cells=cells + [[65536, ["制表人"]]])


def before_1997(corpus):
    """BIFF5 with its texts in GBK, as programs of the nineties still write it; made by hand, xlwt knows only BIFF8."""
    record = lambda kind, body: struct.pack("<HH", kind, len(body)) + body
    gbk = lambda text: text.encode("gbk")
    label = lambda r, c, text: record(0x0204, struct.pack("<HHHH", r, c, 0, len(gbk(text))) + gbk(text))
    rows = people(3, 90)
    lines = [HEAD] + [line(p) for p in rows]
    sheet = record(0x0809, struct.pack("<HHHH", 0x0500, 0x0010, 0, 0)) + record(0x0200, struct.pack("<HHHHH", 0, len(lines), 0, 6, 0))
    for r, values in enumerate(lines):
        sheet += b"".join(label(r, c, value) for c, value in enumerate(values))
    sheet += record(0x0203, struct.pack("<HHHd", 1, 5, 0, 1248.5)) + record(0x000A, b"")
    name = gbk("花名册")
    head = lambda offset: (record(0x0809, struct.pack("<HHHH", 0x0500, 0x0005, 0, 0)) + record(0x0042, struct.pack("<H", 936)) +
                           record(0x0085, struct.pack("<IHB", offset, 0, len(name)) + name) + record(0x000A, b""))
    stream = head(len(head(0))) + sheet
    out = io.BytesIO()
    CompoundDoc.XlsDoc().save(out, stream + b"\0" * (4096 - len(stream)))
    long, short = "Workbook".encode("utf-16-le"), "Book".encode("utf-16-le")
    data = out.getvalue()
    at = data.index(long)
    data = data[:at] + short.ljust(64, b"\0") + struct.pack("<H", len(short) + 2) + data[at + 66:]
    lines[1] = lines[1] + ["1248.5"]
    corpus.add("old_biff5.xls", data, "Excel 95, in GBK", sheet="花名册", headerRow=1, fields=FIELDS, rows=answers(rows),
               cells=[[i + 1, values] for i, values in enumerate(lines)])


def keep_results(results):
    """xlwt writes no results of formulas; from now on it writes these, as Excel keeps them: eight bytes for each
    row and column, and the record of a text behind it."""
    def bytes_of(cell):
        eight, text = results[(cell.rowx, cell.colx)]
        record = BIFFRecords.FormulaRecord(cell.rowx, cell.colx, cell.xf_idx, cell.frmla.rpn(), cell.calc_flags).get()
        record = record[:10] + eight + record[18:]
        if text is not None:
            body = struct.pack("<HB", len(text.encode("utf-16-le")) // 2, 1) + text.encode("utf-16-le")
            record += struct.pack("<HH", 0x0207, len(body)) + body
        return record
    Cell.FormulaCell.get_biff_data = bytes_of


def marked(kind, value=0):
    """A result that is no number: 0 a text, 1 a truth, 2 an error, 3 the empty text."""
    return bytes((kind, 0, value, 0, 0, 0, 0xFF, 0xFF))


def formulas(corpus):
    """Results that Excel keeps: numbers, a day, texts, a truth, an error; and a formula without one."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet, cells = filled(book, [])
    p = people(1, 60)[0]
    p["name"] = "𠅤建国"
    kept = [(marked(0), p["name"]), (marked(0), p["idNumber"]), (struct.pack("<d", 13851000007), None), (struct.pack("<d", 45350), None),
            (marked(3), None), (marked(1, 1), None), (marked(2, 0x2A), None), (marked(0), None)]
    for c in range(len(kept)):
        sheet.write(1, c, xlwt.Formula("1+1"), *([DAY] if c == 3 else []))
    sheet.write(1, 8, "x")
    keep_results({(1, c): result for c, result in enumerate(kept)})
    cells.append([2, [p["name"], p["idNumber"], "13851000007", "2024-02-28", "", "TRUE", "#N/A", "", "x"]])
    corpus.add("old_formulas.xls", saved(book), "results of formulas are read, and one without is told", sheet="花名册", headerRow=1,
               fields=FIELDS, rows=[{"row": 2, "name": p["name"], "idNumber": p["idNumber"], "phone": "13851000007", "beginsOn": "2024-02-28"}],
               cells=cells, noValue=[[2, 7]])


def refused(corpus):
    book = xlwt.Workbook(encoding="utf-8")
    filled(book, people(40, 70))
    whole = saved(book)
    corpus.add("old_cut.xls", whole[:len(whole) // 3], "cut in the middle", failure=True)
    corpus.add("old_table_broken.xls", whole[:48] + b"\xf0\xff\xff\x7f" + whole[52:], "its table of contents is nowhere", failure=True)
    bite = bytearray(whole)
    sector = struct.unpack_from("<I", whole, 76)[0]
    for i in range(128):
        struct.pack_into("<I", bite, (sector + 1) * 512 + 4 * i, 0)
    corpus.add("old_bites_its_tail.xls", bytes(bite), "its sectors lead back to the first for ever", failure=True)
    out = bytearray(whole)
    struct.pack_into("<I", out, 48, 100)
    struct.pack_into("<I", out, (sector + 1) * 512 + 400, 100)
    assert len(whole) < 100 * 512
    corpus.add("old_leads_out.xls", bytes(out), "its contents stand beyond its end, and again there (fuzzer)", failure=True)
    locked = whole.replace(struct.pack("<HH", 0x0042, 2), struct.pack("<HH", 0x002F, 2), 1)
    corpus.add("old_locked.xls", locked, "protected by a password", failure=True)


if __name__ == "__main__":
    target = Corpus(sys.argv[1])
    for write in (plain, several_sheets, dates, destroyed, merged, hidden_and_blank, tall, before_1997, formulas, refused):
        write(target)
