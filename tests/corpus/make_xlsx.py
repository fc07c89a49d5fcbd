"""Workbooks as Excel, WPS, LibreOffice, POI, openpyxl and SheetJS write them, with a trap in each."""

import datetime
import io
import sys

import openpyxl

from corpus import Corpus, id_ending_in, old_id, people, person, resident_id, zipped
from xlsx_parts import (EXCEL, LIBREOFFICE, POI, SHEETJS, STRICT, WPS, Book, Dialect, nothing, number, raw, rich, text)

FIELDS = {"姓名": "name", "身份证号": "idNumber", "手机号": "phone", "进场日期": "assignment.beginsOn",
          "班组": "assignment.teamName"}


def line(p, **changed):
    """The cells of a worker, in the order of FIELDS."""
    values = {**p, **changed}
    return [values[k] for k in ("name", "idNumber", "phone", "beginsOn", "teamName")]


def answer(row, p, **more):
    return {"row": row, **p, **more}


def refused(row, p, error):
    """Of a refused row only who it is matters."""
    return {"row": row, "name": p["name"], "error": error}


def roster(corpus, file, why, lines, rows, dialect=EXCEL, fields=FIELDS, **book):
    """A sheet of one head row and these lines."""
    made = Book(dialect, **book)
    sheet = made.sheet("花名册")
    sheet.row(list(fields))
    for cells in lines:
        sheet.row(cells)
    save(corpus, file, why, made, sheet, rows, fields)


def save(corpus, file, why, book, sheet, rows, fields=FIELDS, header_row=1, data=None):
    corpus.add(file, data or book.bytes(), why, sheet=sheet.name, headerRow=header_row, fields=fields, rows=rows,
               cells=sheet.cells(), **sheet.marks(), **book.sheet_names())


def saved(book):
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


# ---- who wrote it

def plain(corpus):
    rows = people(6)
    plain_without_numbers = Dialect(references=False)
    prefixed = Dialect(prefix="ss", strings="inline")
    for name, dialect, why in (
            ("excel", EXCEL, "a clean roster of Excel"), ("wps", WPS, "a clean roster of WPS"),
            ("libreoffice", LIBREOFFICE, "a clean roster of LibreOffice"),
            ("poi", POI, "a clean roster of POI: absolute part names, inline strings"),
            ("sheetjs", SHEETJS, "a clean roster of SheetJS: texts as results of formulas"),
            ("strict", STRICT, "strict OOXML, every element with a prefix"),
            ("prefixed", prefixed, "the usual vocabulary with a prefix, inline strings"),
            ("unnumbered", plain_without_numbers, "rows and cells that do not say where they stand")):
        roster(corpus, f"{name}_plain.xlsx", why, [line(p) for p in rows],
               [answer(i + 2, p) for i, p in enumerate(rows)], dialect)


def packed_oddly(corpus):
    """The same workbook in packages that other readers stumble over."""
    p = person(7)
    book = Book(WPS)
    sheet = book.sheet("花名册")
    sheet.row(list(FIELDS))
    sheet.row(line(p))
    parts = book.parts()
    turned = [(n.replace("/", "\\"), d) for n, d in parts]
    shouted = [(n.upper() if n.endswith(".xml") and n[0] != "[" else n, d) for n, d in parts]
    wide = [(n, d.replace("UTF-8", "UTF-16").encode("utf-16") if "sheet" in n else d) for n, d in parts]
    marked = [(n, b"\xef\xbb\xbf" + d.encode()) for n, d in parts]
    for name, data, why in (
            ("stored", zipped(parts, stored=True), "a package that is not compressed"),
            ("backslash", zipped(turned), "part names with backslashes"),
            ("uppercase", zipped(shouted), "part names in another case than their relations"),
            ("utf16", zipped(wide), "parts in UTF-16"), ("marked", zipped(marked), "parts with a byte-order mark"),
            ("streamed", streamed(parts), "POI, streaming: sizes stand behind the data"),
            ("reversed", zipped([("xl/", ""), ("xl/worksheets/", ""), *parts[::-1]]), "parts in the opposite order, with folders among them")):
        save(corpus, f"package_{name}.xlsx", why, book, sheet, [answer(2, p)], data=data)


class Pipe(io.BytesIO):
    """What cannot be gone back in."""

    def seekable(self):
        return False

    def seek(self, *_):
        raise io.UnsupportedOperation("seek")

    def tell(self):
        raise io.UnsupportedOperation("tell")


def streamed(parts):
    import zipfile
    out = Pipe()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts:
            with package.open(zipfile.ZipInfo(name, (2026, 11, 25, 8, 30, 0)), "w") as part:
                part.write(data.encode())
    return out.getvalue()


def by_openpyxl(corpus):
    rows = people(6, 10)
    lines = [list(FIELDS)] + [line(p) for p in rows]
    book = openpyxl.Workbook()
    book.active.title = "花名册"
    for values in lines:
        book.active.append(values)
    corpus.add("openpyxl_plain.xlsx", saved(book), "a clean roster of openpyxl: absolute part names",
               sheet="花名册", headerRow=1, fields=FIELDS, rows=[answer(i + 2, p) for i, p in enumerate(rows)],
               cells=[[i + 1, values] for i, values in enumerate(lines)])

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "花名册"
    for values in lines:
        sheet.append(values)
    for i, p in enumerate(rows):
        cell = sheet.cell(i + 2, 4, datetime.date.fromisoformat(p["beginsOn"]))
        cell.number_format = 'yyyy"年"m"月"d"日"' if i % 2 else "yyyy/m/d"
    sheet.cell(2, 4).value = datetime.datetime.fromisoformat(rows[0]["beginsOn"] + " 08:30:00")
    lines[1] = line(rows[0], beginsOn=rows[0]["beginsOn"] + " 08:30:00")
    choices = openpyxl.worksheet.datavalidation.DataValidation(type="list", formula1='"木工班,瓦工二班"')
    sheet.add_data_validation(choices)
    choices.add("E2:E500")
    sheet.freeze_panes = "A2"
    corpus.add("openpyxl_dates.xlsx", saved(book), "dates and a time as openpyxl writes them, drop-downs", sheet="花名册",
               headerRow=1, fields=FIELDS, rows=[answer(i + 2, p) for i, p in enumerate(rows)],
               cells=[[i + 1, values] for i, values in enumerate(lines)])


# ---- texts

def rich_texts(corpus):
    p, q, r, s = people(4, 30)
    runs = (f'<r><rPr><b/><sz val="11"/></rPr><t>{p["name"][0]}</t></r><r><t>{p["name"][1:]}</t></r>')
    phonetic = (f'<t>{q["name"]}</t><rPh sb="0" eb="1"><t>オウ</t></rPh><phoneticPr fontId="1"/>')
    broken = f'<t xml:space="preserve">{r["teamName"]}_x000D_\n</t>'
    escaped = "<t>_x005F_x000D_组</t>"
    roster(corpus, "excel_rich_text.xlsx", "runs, phonetics, _x000D_ and its escape, blanks that are kept",
           [line(p, name=rich(runs, p["name"])), line(q, name=rich(phonetic, q["name"])),
            line(r, teamName=rich(broken, r["teamName"] + "\r\n")), line(s, teamName=rich(escaped, "_x000D_组")),
            line(person(34), name=text("  " + person(34)["name"] + " "))],
           [answer(2, p), answer(3, q), answer(4, r), answer(5, s, teamName="_x000D_组"), answer(6, person(34))])


def armoured(corpus):
    """facts.md 7, 4: what keeps a number a text sits in the data."""
    rows = people(5, 40)
    wide = "".join(chr(ord(c) + 0xFEE0) for c in rows[3]["idNumber"])
    roster(corpus, "excel_armoured.xlsx", 'case 4: apostrophe, tab, ="…" and full-width digits in text cells',
           [line(rows[0], idNumber=rich(f"<t>'{rows[0]['idNumber']}</t>", rows[0]["idNumber"]),
                 phone=rich(f"<t>'{rows[0]['phone']}</t>", rows[0]["phone"])),
            line(rows[1], idNumber=rich(f'<t xml:space="preserve">\t{rows[1]["idNumber"]}</t>', rows[1]["idNumber"])),
            line(rows[2], idNumber=rich(f'<t>="{rows[2]["idNumber"]}"</t>', rows[2]["idNumber"])),
            line(rows[3], idNumber=wide), line(rows[4])],
           [answer(i + 2, p) for i, p in enumerate(rows)])


def names(corpus):
    rows = people(6, 50)
    said = ["阿卜杜拉·买买提", "阿卜杜拉•买买提", "𠅤伟", "䶮小明", "王?强", "李�华"]
    right = ["阿卜杜拉·买买提", "阿卜杜拉·买买提", "𠅤伟", "䶮小明"]
    roster(corpus, "wps_names.xlsx", "case 18-22: middle dots, characters beyond the basic plane, lost characters",
           [line(p, name=n) for p, n in zip(rows, said)],
           [answer(i + 2, {**p, "name": n}) for i, (p, n) in enumerate(zip(rows, right))] +
           [{"row": 6, "error": "name-glyph"}, {"row": 7, "error": "name-glyph"}], WPS)


# ---- numbers

def destroyed_numbers(corpus):
    p, q, r, s = people(4, 20)
    scientific = f"{p['idNumber'][0]}.{p['idNumber'][1:15]}E+17"
    roster(corpus, "excel_destroyed_numbers.xlsx", "case 1-3: ID numbers in numeric cells, 18 digits made 15",
           [line(p, idNumber=number(scientific)), line(q, idNumber=number(q["idNumber"][:15] + "000")),
            line(r, idNumber=text(f"{r['idNumber'][0]}.{r['idNumber'][1:6]}E+17")), line(s)],
           [refused(2, p, "id-shortened"), refused(3, q, "id-shortened"), refused(4, r, "id-shortened"), answer(5, s)])


def wrong_numbers(corpus):
    rows = people(7, 60)
    numbers = [p["idNumber"] for p in rows]
    wrong = numbers[0][:17] + ("1" if numbers[0][17] != "1" else "2")
    no_day = resident_id(7, "19850230")
    # The woman whose number ends so stands in the list as it is; nobody can tell that it was not rounded.
    thousand = id_ending_in("000")
    lower = next(n for n in (resident_id(k, "19880808") for k in range(1, 200)) if n.endswith("X"))
    roster(corpus, "excel_wrong_numbers.xlsx", "numbers that fail, lack digits or a day, end in 000 or in a small x",
           [line(rows[0], idNumber=wrong), line(rows[1], idNumber=numbers[1][:16]), line(rows[2], idNumber=no_day),
            line(rows[3], idNumber=nothing()), line(rows[4], idNumber=thousand),
            line(rows[5], idNumber=lower.lower()), line(rows[6])],
           [refused(2, rows[0], "id-check"), refused(3, rows[1], "id-length"), refused(4, rows[2], "id-birth"),
            refused(5, rows[3], "id-missing"),
            {"row": 6, "name": rows[4]["name"], "idNumber": thousand, "doubt": "ends-in-000"},
            answer(7, {**rows[5], "idNumber": lower}), answer(8, rows[6])])


def old_numbers(corpus):
    (a, a18), (b, b18) = old_id(513), old_id(515, "19680917")
    p, q = people(2, 70)
    roster(corpus, "excel_15_digits.xlsx", "numbers of 15 digits, as text and as a number that lost nothing",
           [line(p, idNumber=a), line(q, idNumber=number(b))],
           [answer(2, {**p, "idNumber": a18}, notes=["upgraded-15"]), answer(3, {**q, "idNumber": b18}, notes=["upgraded-15"])])


def written_numbers(corpus):
    """A number means the same however a program writes it."""
    fields = {**FIELDS, "日工资": "contract.pay"}
    rows = people(5, 80)
    pay = [number("420.0", "420"), number("4.2E2", "420"), number("420.50", "420.5"), number("3.2E-1", "0.32"), number("420")]
    phones = [number(p["phone"]) for p in rows]
    phones[1] = number(phones[1].shown + ".0", phones[1].shown)
    phones[2] = number(f"{rows[2]['phone'][0]}.{rows[2]['phone'][1:]}E10", rows[2]["phone"])
    roster(corpus, "sheetjs_numbers.xlsx", "telephones and money in numeric cells, with .0 and with exponents",
           [line(p, phone=t) + [m] for p, t, m in zip(rows, phones, pay)],
           [answer(i + 2, p) for i, p in enumerate(rows)], SHEETJS, fields)


# ---- dates

def serial_of(day, epoch=datetime.date(1899, 12, 30)):
    return (datetime.date.fromisoformat(day) - epoch).days


def date_styles(corpus):
    """Which formats make a number a day."""
    formats = [(164, 'yyyy"年"m"月"d"日";@'), (165, "[$-804]yyyy/m/d"), (166, "[Red]yyyy\\-mm\\-dd"),
               (167, '[$-F800]dddd, mmmm dd, yyyy'), (168, 'yyyy/m/d 上午/下午h:mm'), (169, "[DBNum1][$-804]yyyy年m月d日"),
               (170, "mmm-yy"), (171, '[$-411]ge.m.d;@'), (172, 'm"月"d"日"')]
    built_in = [14, 15, 16, 17, 22, 27, 30, 31, 36, 50, 57, 58]
    styles = [n for n, _ in formats] + built_in
    rows = people(len(styles), 100)
    roster(corpus, "excel_date_styles.xlsx", "case 5: built-in and own formats of dates, with quotes, colours and languages",
           [line(p, beginsOn=number(serial_of(p["beginsOn"]), p["beginsOn"], i + 1)) for i, p in enumerate(rows)],
           [answer(i + 2, p) for i, p in enumerate(rows)], styles=styles, formats=formats)


def no_date_styles(corpus):
    """Formats that look like dates and are none; the team's name shows what was read."""
    formats = [(164, "[h]:mm"), (165, '0.00"天"'), (166, '#,##0.00_ ;[Red]-#,##0.00 '), (167, "0.00E+00"), (168, "mm:ss.0"),
               (169, "G/General"), (170, '[<100]0"d";0')]
    styles = [n for n, _ in formats] + [1, 2, 4, 9, 11, 18, 20, 21, 45, 46, 47, 49, 32, 55]
    rows = people(len(styles), 140)
    roster(corpus, "excel_no_date_styles.xlsx", "hours, money and percent are no dates, whatever letters they hold",
           [line(p, teamName=number(30 + i, style=i + 1)) for i, p in enumerate(rows)],
           [answer(i + 2, {**p, "teamName": str(30 + i)}) for i, p in enumerate(rows)], styles=styles, formats=formats)


def serial_dates(corpus):
    p, q, r, s = people(4, 180)
    begins = serial_of(p["beginsOn"])
    roster(corpus, "wps_serial_dates.xlsx", "case 5: dates as bare serials, with a time, and as a text of five digits",
           [line(p, beginsOn=number(begins)), line(q, beginsOn=number(f"{serial_of(q['beginsOn'])}.641")),
            line(r, beginsOn=text(str(serial_of(r["beginsOn"])))),
            line(s, beginsOn=number(f"{serial_of(s['beginsOn'])}.3541666667", s["beginsOn"] + " 08:30:00", 1))],
           [answer(i + 2, x, notes=["serial-date"]) for i, x in enumerate((p, q, r))] + [answer(5, s)], WPS, styles=[14])


def epoch_1904(corpus):
    rows = people(3, 190)
    epoch = datetime.date(1904, 1, 1)
    roster(corpus, "excel_1904.xlsx", "the epoch of 1904: read with the other one everybody begins four years early",
           [line(p, beginsOn=number(serial_of(p["beginsOn"], epoch), p["beginsOn"], 1)) for p in rows],
           [answer(i + 2, p) for i, p in enumerate(rows)], styles=[14], date1904=True)


def february_1900(corpus):
    fields = {**FIELDS, "来本市日期": "inCitySince"}
    rows = people(3, 200)
    days = [("59", "1900-02-28"), ("60", "1900-02-29"), ("61", "1900-03-01")]
    roster(corpus, "excel_1900.xlsx", "29 February 1900, which Excel counts and nobody lived",
           [line(p) + [number(serial, day, 1)] for p, (serial, day) in zip(rows, days)],
           [{"row": 2, "name": rows[0]["name"]}, refused(3, rows[1], "date-impossible"), {"row": 4, "name": rows[2]["name"]}],
           fields=fields, styles=[14])


def iso_dates(corpus):
    p, q, r = people(3, 210)
    roster(corpus, "strict_iso_dates.xlsx", 'dates as ISO 8601 writes them (t="d"), with a time and with rubbish',
           [line(p, beginsOn=raw(f"<v>{p['beginsOn']}</v>", p["beginsOn"], "d")),
            line(q, beginsOn=raw(f"<v>{q['beginsOn']}T08:30:00.000Z</v>", q["beginsOn"] + " 08:30:00", "d")),
            line(r, beginsOn=raw("<v>2026-02-30</v>", "2026-02-30", "d"))],
           [answer(2, p), answer(3, q), refused(4, r, "date-impossible")], STRICT)


def written_dates(corpus):
    forms = ["2026年3月5日", "2026/3/5", "2026.3.5", "20260305", "2026-03-05", "２０２６－３－５", "2026年3月5号", "2026/03/05 00:00:00"]
    rows = people(len(forms) + 3, 220)
    lines = [line(p, beginsOn=f) for p, f in zip(rows, forms)]
    right = [answer(i + 2, {**p, "beginsOn": "2026-03-05"}) for i, p in enumerate(rows[:len(forms)])]
    wrong = [("20240230", "date-impossible"), ("2026-13-05", "date-impossible"), ("下周一", "date-unreadable")]
    for p, (said, code) in zip(rows[len(forms):], wrong):
        lines.append(line(p, beginsOn=said))
        right.append(refused(len(lines) + 1, p, code))
    roster(corpus, "wps_written_dates.xlsx", "dates in every form people write; 20240230 is none", lines, right, WPS)


# ---- the sheet

def merged_teams(corpus):
    """facts.md 7, 7."""
    rows = [{**p, "teamName": "钢筋一班"} for p in people(20, 240)]
    book = Book(WPS)
    sheet = book.sheet("花名册", after='<phoneticPr fontId="1" type="noConversion"/>'
                                    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"/></conditionalFormatting>')
    sheet.row(list(FIELDS))
    for i, p in enumerate(rows):
        sheet.row(line(p, teamName="钢筋一班" if i == 0 else nothing()))
    sheet.merge(2, 4, 21, 4)
    save(corpus, "wps_merged_team.xlsx", "case 7: one team over 20 rows", book, sheet,
         [answer(2, rows[0])] + [answer(i + 3, p, notes=["from-merge"]) for i, p in enumerate(rows[1:])])


def merged_heads(corpus):
    fields = {"姓名": "name", "身份证号": "idNumber", "手机号": "phone", "合同 开始日期": "contract.beginsOn",
              "合同 结束日期": "contract.endsOn"}
    p = person(262)
    book = Book(EXCEL)
    sheet = book.sheet("花名册")
    sheet.row(["某某项目劳务人员花名册"])
    sheet.row(["姓名", "身份证号", "手机号", "合同", nothing()])
    sheet.row([nothing(), nothing(), nothing(), "开始日期", "结束日期"])
    sheet.row([p["name"], p["idNumber"], p["phone"], p["beginsOn"], "2027-12-31"])
    sheet.merge(1, 0, 1, 4)
    sheet.merge(2, 3, 2, 4)
    for column in range(3):
        sheet.merge(2, column, 3, column)
    save(corpus, "excel_merged_head.xlsx", "a title over all columns and a head of two rows", book, sheet,
         [{"row": 4, "name": p["name"], "idNumber": p["idNumber"], "phone": p["phone"], "contract.beginsOn": p["beginsOn"],
           "contract.endsOn": "2027-12-31"}], fields, header_row=2)


def merged_columns(corpus):
    """A merge of whole columns may cost neither memory nor time."""
    p, q = people(2, 264)
    book = Book(EXCEL)
    sheet = book.sheet("花名册")
    sheet.row([*FIELDS, "备注"])
    sheet.row(line(p))
    sheet.row(line(q))
    sheet.merge(1, 5, 1048576, 5)
    sheet.merge(1, 6, 1048576, 16383)
    save(corpus, "excel_merged_columns.xlsx", "merged ranges of whole columns, down to the last row", book, sheet,
         [answer(2, p), answer(3, q)])


def several_sheets(corpus):
    rows = people(3, 270)
    book = Book(WPS)
    book.sheet("填表说明").row(["请按本表填写，身份证号列须为文本格式"])
    hidden = book.sheet("旧花名册", state="hidden")
    hidden.row(list(FIELDS))
    hidden.row(line(person(279)))
    sheet = book.sheet("花名册")
    sheet.row(list(FIELDS))
    for p in rows:
        sheet.row(line(p))
    book.sheet("字典", state="veryHidden").row(["男", "女"])
    save(corpus, "wps_several_sheets.xlsx", "remarks first, an old roster hidden, the roster third", book, sheet,
         [answer(i + 2, p) for i, p in enumerate(rows)])


def hidden_rows(corpus):
    rows = people(4, 280)
    book = Book(EXCEL)
    sheet = book.sheet("花名册", before='<cols><col min="3" max="3" width="0" hidden="1" customWidth="1"/></cols>')
    sheet.row(list(FIELDS))
    for i, p in enumerate(rows):
        sheet.row(line(p), extra=' hidden="1"' if i % 2 else "")
    save(corpus, "excel_hidden_rows.xlsx", "rows that a filter hides, and a hidden column of telephones: read like any other", book,
         sheet, [answer(i + 2, p, **({"notes": ["hidden-row"]} if i % 2 else {})) for i, p in enumerate(rows)])


def formulas(corpus):
    rows = people(5, 290)
    p, q, r, s, t = rows
    roster(corpus, "excel_formulas.xlsx", "formulas: with their results, with none, and with an error",
           [line(p, idNumber=raw(f"<f>TRIM(Z2)</f><v>{p['idNumber']}</v>", p["idNumber"], "str")),
            line(q, beginsOn=raw(f"<f>TODAY()-3</f><v>{serial_of(q['beginsOn'])}</v>", q["beginsOn"], style=1)),
            line(r, idNumber=raw("<f>VLOOKUP(A4,Z:Z,2,0)</f>", "")),
            line(s, name=raw("<f>VLOOKUP(B5,Z:Z,2,0)</f><v>#N/A</v>", "#N/A", "e")),
            line(t, teamName=raw('<f>IF(1,"","")</f><v></v>', "", "str"))],
           [answer(2, p), answer(3, q), refused(4, r, "id-missing"), {"row": 5, "error": "name-missing"},
            answer(6, {**t, "teamName": ""})], styles=[14])


def empty_rows(corpus):
    """facts.md 7, 6 and 8."""
    rows = people(4, 300)
    book = Book(WPS)
    sheet = book.sheet("花名册", dimension="A1:XFD1048576")
    sheet.row(list(FIELDS), number=3)
    at = [4, 7, 8, 20]
    for n, p in zip(at, rows):
        for empty in range(sheet.rows[-1][0] + 1, n):
            sheet.row([nothing(1)] * 5, number=empty)
        sheet.row(line(p), number=n)
    for n in range(21, 527):
        sheet.row([nothing(1)] * 30, number=n, extra=' s="1" customFormat="1"')
    book.styles = [49]
    save(corpus, "wps_empty_rows.xlsx", "case 6, 8: 506 formatted rows that hold nobody; numbers stay those of the margin", book, sheet,
         [answer(n, p) for n, p in zip(at, rows)], header_row=3)


def odd_cells(corpus):
    """facts.md 7, 11; order, gaps and dimensions that are not so."""
    rows = people(4, 310)
    book = Book(LIBREOFFICE)
    sheet = book.sheet("花名册", dimension="A1")
    sheet.row(list(FIELDS))
    sheet.row(line(rows[0])[:4])
    sheet.row([rows[1]["name"], rows[1]["idNumber"]])
    sheet.row(line(rows[2], phone=None))
    sheet.row(line(rows[3]))
    xml = book.sheet_xml(sheet)
    cells = [c for c in xml[xml.rindex("<row"):].split("<c ")[1:]]
    last = cells[-1].split("</row>")[0]
    turned = "".join("<c " + c for c in [last] + cells[:-1][::-1])
    book.changes["xl/worksheets/sheet1.xml"] = (xml[:xml.rindex("<row")] +
                                                xml[xml.rindex("<row"):].replace("<c " + "<c ".join(cells[:-1]) + "<c " + last, turned))
    without = [{k: v for k, v in p.items() if k in keys} for p, keys in
               ((rows[0], ("name", "idNumber", "phone", "beginsOn")), (rows[1], ("name", "idNumber")),
                (rows[2], ("name", "idNumber", "beginsOn", "teamName")), (rows[3], tuple(rows[3])))]
    save(corpus, "libreoffice_odd_cells.xlsx", "case 11: last cells missing, gaps, cells out of order, a dimension that lies", book, sheet,
         [answer(i + 2, p) for i, p in enumerate(without)])


def errors_and_truths(corpus):
    p, q = people(2, 320)
    roster(corpus, "excel_errors.xlsx", "errors and truth values where a telephone and a name should be",
           [line(p, phone=raw("<v>#REF!</v>", "#REF!", "e")), line(q, name=raw("<v>1</v>", "TRUE", "b"))],
           [{"row": 2, "name": p["name"], "idNumber": p["idNumber"]}, {"row": 3}])


# ---- the roster

def moved_columns(corpus):
    """facts.md 7, 10."""
    rows = people(5, 330)
    fields = {"班组": "assignment.teamName", "联系电话": "phone", "公民身份号码": "idNumber", "工人姓名": "name",
              "入场时间": "assignment.beginsOn"}
    order = ("teamName", "phone", "idNumber", "name", "beginsOn")
    lines = [[p[k] for k in order] for p in rows]
    lines.insert(3, list(fields))
    roster(corpus, "wps_moved_columns.xlsx", "case 10: columns moved, other words for them, headings repeated on each page", lines,
           [answer(i + (2 if i < 3 else 3), p) for i, p in enumerate(rows)], WPS, fields)


def titles_and_totals(corpus):
    rows = people(4, 340)
    book = Book(WPS)
    sheet = book.sheet("花名册")
    sheet.row(["某某建设工程劳务人员花名册"])
    sheet.row(["填报单位：某某劳务有限公司", nothing(), nothing(), "2026年11月25日"])
    sheet.row(["序号", *FIELDS], number=4)
    for i, p in enumerate(rows):
        sheet.row([number(i + 1), *line(p)])
    sheet.row(["合计", number(len(rows)), "人"])
    sheet.row(["负责人签字：", nothing(), nothing(), "日期："], number=11)
    save(corpus, "wps_titles.xlsx", "a title, the employer and a blank above the head; sum and signatures below", book, sheet,
         [answer(i + 5, p) for i, p in enumerate(rows)], header_row=4)


def pasted_twice(corpus):
    rows = people(4, 350)
    roster(corpus, "excel_pasted_twice.xlsx", "the same rows twice, one of them under another spelling of the number",
           [line(p) for p in rows] + [line(p) for p in rows[:3]] + [line(rows[3], idNumber=rows[3]["idNumber"].lower() + " ")],
           [answer(i + 2, p) for i, p in enumerate(rows)] + [answer(i + 6, p, notes=["repeated"]) for i, p in enumerate(rows)])


def one_phone(corpus):
    rows = [{k: v for k, v in p.items() if k != "phone"} for p in people(12, 360)]
    roster(corpus, "wps_one_phone.xlsx", "the manager's telephone in every row", [line({**p, "phone": "13912345678"}) for p in rows],
           [answer(i + 2, p, notes=["phone-of-manager"]) for i, p in enumerate(rows)], WPS)


def contradictions(corpus):
    fields = {**FIELDS, "性别": "sex", "出生日期": "birthDate"}
    p, q, r = people(3, 380)

    def facts(x):
        n = x["idNumber"]
        return ["男" if int(n[16]) % 2 else "女", f"{n[6:10]}-{n[10:12]}-{n[12:14]}"]

    other = ["女" if facts(p)[0] == "男" else "男", facts(p)[1]]
    roster(corpus, "excel_contradictions.xlsx", "sex or birth date that the number contradicts; a telephone with a digit too few",
           [line(p) + other, line(q) + [facts(q)[0], "1970-01-01"], line(r, phone=r["phone"][:10]) + facts(r)],
           [refused(2, p, "sex-differs"), refused(3, q, "birth-differs"),
            {"row": 4, **{k: v for k, v in r.items() if k != "phone"}}], fields=fields)


if __name__ == "__main__":
    target = Corpus(sys.argv[1])
    for write in (plain, packed_oddly, by_openpyxl, rich_texts, armoured, names, destroyed_numbers, wrong_numbers, old_numbers,
                  written_numbers, date_styles, no_date_styles, serial_dates, epoch_1904, february_1900, iso_dates, written_dates,
                  merged_teams, merged_heads, merged_columns, several_sheets, hidden_rows, formulas, empty_rows, odd_cells,
                  errors_and_truths, moved_columns, titles_and_totals, pasted_twice, one_phone, contradictions):
        write(target)
