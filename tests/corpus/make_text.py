"""Rosters as text: every encoding, delimiter and way of quoting, with a trap in each."""

import sys

from corpus import Corpus, id_ending_in, old_id, people, person, resident_id

FIELDS = {"姓名": "name", "身份证号": "idNumber", "手机号": "phone", "进场日期": "assignment.beginsOn",
          "班组": "assignment.teamName"}
HEAD = list(FIELDS)


def line(p):
    return [p["name"], p["idNumber"], p["phone"], p["beginsOn"], p["teamName"]]


def table(rows, delimiter=",", end="\r\n"):
    return "".join(delimiter.join(cells) + end for cells in [HEAD] + [line(p) for p in rows])


def answers(rows, first=2):
    return [{"row": first + i, **p} for i, p in enumerate(rows)]


def cells(rows, first=1):
    return [[first + i, values] for i, values in enumerate([HEAD] + [line(p) for p in rows])]


def plain(corpus, file, text, encoding, why, rows, first=1, **more):
    corpus.add(file, text.encode(encoding) if isinstance(text, str) else text, why, headerRow=first, fields=FIELDS,
               rows=answers(rows, first + 1), cells=cells(rows, first), **more)


def encodings(corpus):
    rows = people(5)
    comma, tab = table(rows), table(rows, "\t")
    plain(corpus, "utf8.csv", comma, "utf-8", "case 4: UTF-8 without a mark", rows)
    plain(corpus, "utf8_mark.csv", comma, "utf-8-sig", "case 4: a mark must not break the first heading", rows)
    plain(corpus, "gbk.csv", comma, "gb18030", "GBK without a mark, as Excel in China saves a CSV", rows)
    plain(corpus, "gbk_semicolon.csv", table(rows, ";"), "gb18030", "GBK with semicolons", rows)
    plain(corpus, "unicode_text.txt", b"\xff\xfe" + tab.encode("utf-16-le"), "", "Excel's Unicode text: UTF-16 with tabs", rows)
    plain(corpus, "utf16le_bare.txt", tab, "utf-16-le", "UTF-16 without a mark", rows)
    plain(corpus, "utf16be_bare.csv", comma, "utf-16-be", "UTF-16 the other way round, without a mark", rows)
    plain(corpus, "utf16be_mark.csv", b"\xfe\xff" + comma.encode("utf-16-be"), "", "UTF-16 the other way round", rows)
    plain(corpus, "gb18030_mark.csv", b"\x84\x31\x95\x33" + comma.encode("gb18030"), "", "GB18030 with its own mark", rows)
    plain(corpus, "csv_named.xls", comma, "gb18030", "a CSV named .xls", rows)
    plain(corpus, "bars.txt", table(rows, "|"), "utf-8", "bars between the cells", rows)
    plain(corpus, "tabs.tsv", tab, "utf-8", "tabs between the cells", rows)


def rare_characters(corpus):
    """Case 19–22: characters outside the basic plane, in UTF-8 and in the four bytes of GB18030."""
    rows = [dict(p, name=name) for p, name in zip(people(4, 30), ("𠅤小伟", "䶮明", "买买提·艾力", "𬱖红"))]
    for encoding in ("utf-8", "gb18030", "utf-16"):
        plain(corpus, f"rare_characters_{encoding}.csv", table(rows), encoding, "case 19-21: rare characters, whole", rows)


def lost_characters(corpus):
    """Case 22: a byte that is no character."""
    rows = people(3, 40)
    data = table(rows).encode("gb18030").replace("李秀英".encode("gb18030"), b"\xc0\xee\xff\xd3\xa2")
    lines = cells(rows)
    changed = [i for i, p in enumerate(rows) if p["name"] == "李秀英"]
    expected = answers(rows)
    for i in changed:
        expected[i] = {"row": expected[i]["row"], "error": "name-glyph"}
        lines[i + 1][1][0] = "李\ufffd英"
    assert changed
    corpus.add("lost_character.csv", data, "case 22: a character that was lost is seen", headerRow=1, fields=FIELDS,
               rows=expected, cells=lines)


def late_chinese(corpus):
    """A megabyte of ASCII, then a Chinese remark in GBK; and the same in UTF-8."""
    p = person(50)
    for encoding in ("gb18030", "utf-8"):
        lines = ["name,idcard,phone,remark"] + [f"A{i},{i:08d},,{'x' * 90}" for i in range(11000)]
        lines.append(f"{p['name']},{p['idNumber']},{p['phone']},备注")
        text = "\r\n".join(lines) + "\r\n"
        corpus.add(f"late_chinese_{encoding}.csv", text.encode(encoding), "Chinese first appears after a megabyte of ASCII",
                   last=[len(lines), [p["name"], p["idNumber"], p["phone"], "备注"]])


def armoured_numbers(corpus):
    """Case 1, 2, 4, 12: what people do to keep a number a text, and what happens when they do not."""
    p = people(6, 60)
    written = [f'="{p[0]["idNumber"]}"', "'" + p[1]["idNumber"], f'"\t{p[2]["idNumber"]}"', p[3]["idNumber"] + "\t",
               '"=""' + p[4]["idNumber"] + '"""', "‘" + p[5]["idNumber"]]
    text = ",".join(HEAD) + "\r\n"
    for who, number in zip(p, written):
        text += ",".join([who["name"], number, f'="{who["phone"]}"', who["beginsOn"], who["teamName"]]) + "\r\n"
    plain(corpus, "armoured.csv", text, "gb18030", 'case 4: ="…", apostrophe and tab around numbers', p)
    q = people(3, 70)
    destroyed = [f"{q[0]['idNumber'][0]}.{q[0]['idNumber'][1:6]}E+17", q[1]["idNumber"][:15] + "000", id_ending_in("000")]
    lines = [line(dict(who, idNumber=number)) for who, number in zip(q, destroyed)]
    corpus.add("destroyed.csv", "\r\n".join(",".join(cs) for cs in [HEAD] + lines).encode("utf-8-sig"),
               "case 1, 3, 12: numbers that Excel destroyed before it wrote the CSV", headerRow=1, fields=FIELDS,
               rows=[{"row": 2, "name": q[0]["name"], "error": "id-shortened"}, {"row": 3, "name": q[1]["name"], "error": "id-check"},
                     {"row": 4, "name": q[2]["name"], "doubt": "ends-in-000"}],
               cells=[[i + 1, cs] for i, cs in enumerate([HEAD] + lines)])


def how_people_type(corpus):
    """Full-width digits, a lower-case x, 15 digits, dates in every form."""
    p = people(3, 80)
    old, upgraded = old_id(7)
    ends_in_x = next(n for n in range(1, 900) if resident_id(n).endswith("X"))
    wide = str.maketrans("0123456789X-", "０１２３４５６７８９Ｘ－")
    lines = [[p[0]["name"], p[0]["idNumber"].translate(wide), p[0]["phone"].translate(wide), "2026年3月5日", p[0]["teamName"]],
             [p[1]["name"], resident_id(ends_in_x).lower(), p[1]["phone"], "2026/3/5", p[1]["teamName"]],
             [p[2]["name"], old, p[2]["phone"], "20260305", p[2]["teamName"]],
             ["钱多多", resident_id(444), "13851990000", "20240230", "木工班"]]
    corpus.add("as_typed.csv", "\n".join(",".join(cs) for cs in [HEAD] + lines).encode("gb18030"),
               "full-width digits, a small x, 15 digits, dates in many forms, 20240230", headerRow=1, fields=FIELDS,
               rows=[{"row": 2, "name": p[0]["name"], "idNumber": p[0]["idNumber"], "beginsOn": "2026-03-05"},
                     {"row": 3, "name": p[1]["name"], "idNumber": resident_id(ends_in_x), "beginsOn": "2026-03-05"},
                     {"row": 4, "name": p[2]["name"], "idNumber": upgraded, "beginsOn": "2026-03-05", "notes": ["upgraded-15"]},
                     {"row": 5, "name": "钱多多", "error": "date-impossible"}],
               cells=[[i + 1, cs] for i, cs in enumerate([HEAD] + lines)])


def contract_lengths(corpus):
    """How long a contract runs instead of when it ends."""
    lengths = {"2年": 24, "两年": 24, "24个月": 24, "贰年": None, "一年半": 18, "1年6个月": 18, "三年期": 36, "十二个月": 12,
               "２ 年": 24, "24年": None}
    head = ["姓名", "身份证号", "合同开始日期", "合同期限"]
    rows = people(len(lengths), 300)
    lines = [[p["name"], p["idNumber"], "2026-03-01", length] for p, length in zip(rows, lengths)]
    expected = []
    for i, (p, months) in enumerate(zip(rows, lengths.values())):
        answer = {"row": i + 2, "name": p["name"]}
        answer.update({"contractMonths": months, "contract.beginsOn": "2026-03-01"} if months else {"error": "date-unreadable"})
        expected.append(answer)
    corpus.add("contract_lengths.csv", "\r\n".join(",".join(cs) for cs in [head] + lines).encode("gb18030"),
               "two years written as people write them; a year's number is no length", headerRow=1,
               fields={"合同开始日期": "contract.beginsOn", "合同期限": "contract.endsOn"}, rows=expected,
               cells=[[i + 1, cs] for i, cs in enumerate([head] + lines)])


def quotes(corpus):
    p = people(4, 90)
    team = ["木工,甲班", '木工"甲"班', "木工\n甲班", "木工班"]
    rows = [dict(who, teamName=t) for who, t in zip(p, team)]
    quoted = lambda t: '"' + t.replace('"', '""').replace("\n", "\r\n") + '"'
    text = ",".join(HEAD) + "\r\n" + "".join(",".join(line(who)[:4] + [quoted(who["teamName"])]) + "\r\n" for who in rows)
    numbers = [2, 3, 4, 6]  # the third spans two lines
    corpus.add("quotes.csv", text.encode("utf-8"), "RFC 4180: delimiter, quote and line break in quotes; lines still count",
               headerRow=1, fields=FIELDS, rows=[{"row": n, "name": who["name"], "idNumber": who["idNumber"]} for n, who in zip(numbers, rows)],
               cells=[[1, HEAD]] + [[n, line(who)] for n, who in zip(numbers, rows)])
    half = ",".join(HEAD) + "\n" + ",".join(line(p[0])) + "\n" + ",".join([p[1]["name"], '"' + p[1]["idNumber"]]) + "\n" + "a,b\n" * 5
    corpus.add("quote_never_closes.csv", half.encode("utf-8"), "a quote that never closes: the rows before it are good",
               headerRow=1, fields=FIELDS, breaks=3, cells=cells(p[:1]))
    inner = table([dict(p[0], teamName='5"管班')])
    plain(corpus, "quote_inside.csv", inner, "utf-8", "a quote in the middle of a bare cell is a sign like others", [dict(p[0], teamName='5"管班')])


def line_ends(corpus):
    rows = people(5, 100)
    lines = [",".join(cs) for cs in [HEAD] + [line(p) for p in rows]]
    mixed = "".join(text + end for text, end in zip(lines, ("\r\n", "\n", "\r", "\r\n", "\r", "")))
    plain(corpus, "mixed_line_ends.csv", mixed, "utf-8", "CR, LF and both, and none at the end", rows)
    plain(corpus, "old_mac.csv", "\r".join(lines) + "\r", "gb18030", "CR alone", rows)
    plain(corpus, "zeros.csv", table(rows).replace(rows[1]["name"], rows[1]["name"] + "\0\0") + "\x1a", "utf-8",
          "zeros of a careless program, and the end mark of DOS", rows)
    blank = ",".join(HEAD) + "\r\n\r\n,,,,\r\n" + ",".join(line(rows[0])) + "\r\n   , ,\t,,\r\n" + ",".join(line(rows[1])) + "\r\n"
    corpus.add("blank_rows.csv", blank.encode("utf-8"), "case 6, 8: blank rows do not shift the numbers", headerRow=1, fields=FIELDS,
               rows=[{"row": 4, **rows[0]}, {"row": 6, **rows[1]}], cells=[[1, HEAD], [4, line(rows[0])], [6, line(rows[1])]])
    short = ",".join(HEAD) + "\n" + ",".join(line(rows[0])[:3]) + "\n" + ",".join(line(rows[1])) + ",,,,\n"
    corpus.add("ragged.csv", short.encode("utf-8"), "case 11: missing last cells, and too many empty ones", headerRow=1, fields=FIELDS,
               rows=[{"row": 2, "name": rows[0]["name"], "idNumber": rows[0]["idNumber"], "phone": rows[0]["phone"]}, {"row": 3, **rows[1]}],
               cells=[[1, HEAD], [2, line(rows[0])[:3]], [3, line(rows[1])]])


def delimiters(corpus):
    rows = people(4, 110)
    plain(corpus, "sep_line.csv", "sep=;\r\n" + table(rows, ";"), "gb18030", "a first line that tells the delimiter", rows, first=2)
    addressed = [dict(p, teamName="江宁区,东山街道,木工班") for p in rows]
    plain(corpus, "commas_in_cells.csv", table(addressed, ";"), "utf-8", "semicolons between cells, commas within", addressed)
    title = "某某工地花名册（2026年3月）\r\n" + table(rows)
    corpus.add("title_above.csv", title.encode("gb18030"), "a title above the head", headerRow=2, fields=FIELDS,
               rows=answers(rows, 3), cells=[[1, ["某某工地花名册（2026年3月）"]]] + cells(rows, 2))


def people_twice(corpus):
    rows = people(3, 120)
    text = table(rows + rows)
    expected = answers(rows) + [{"row": 5 + i, "name": p["name"], "notes": ["repeated"]} for i, p in enumerate(rows)]
    corpus.add("pasted_twice.csv", text.encode("utf-8"), "rows pasted twice count once", headerRow=1, fields=FIELDS, rows=expected,
               cells=cells(rows + rows))


def refused(corpus):
    page = "<html><head><meta charset='utf-8'></head><body><table><tr><td>姓名</td></tr></table></body></html>"
    for file, data, why in (
            ("web_page.xls", page.encode("utf-8"), "a web page saved as .xls, as many systems export it"),
            ("web_page_mark.xls", b"\xff\xfe" + page.encode("utf-16-le"), "the same in UTF-16"),
            ("spreadsheet_xml.xls", b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', "XML of Excel 2003"),
            ("empty.csv", b"", "nothing in it"),
            ("blank.csv", b"\r\n \r\n", "nothing but line ends"),
            ("paper.csv", b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "a PDF"),
            ("noise.csv", bytes((i * i * 7 + i * 3) % 29 for i in range(4000)), "bytes of no text")):
        corpus.add(file, data, why, failure=True)
    corpus.add("columns.csv", ("a," * 5000 + "\n").encode() * 3, "more columns than anybody has", breaks=1, cells=[])
    corpus.add("million_commas.csv", (",".join(HEAD) + "\n" + "陈广财" + "," * 1000000 + "\n").encode("utf-8"),
               "a million empty columns take no memory and do no harm", cells=[[1, HEAD], [2, ["陈广财"]]])
    corpus.add("endless_cell.csv", b"a,b\n" + b"x" * 200000 + b"\n", "a cell that does not end", breaks=2, cells=[[1, ["a", "b"]]])


def misleading(corpus):
    """女 alone reads as UTF-8; Big5 reads as GB18030; a broken byte does not make UTF-8 something else."""
    latin = "name,sex\r\n" + "".join(f"Ali {i},{'女' if i % 2 else ''}\r\n" for i in range(6))
    corpus.add("only_nv.csv", latin.encode("gb18030"), "GBK whose only Chinese is 女, which is good UTF-8 of another letter",
               cells=[[1, ["name", "sex"]]] + [[i + 2, [f"Ali {i}"] + (["女"] if i % 2 else [])] for i in range(6)])
    rows = people(12, 130)
    broken = table(rows).encode("utf-8").replace("木工班".encode("utf-8"), "木工班".encode("utf-8")[:-1], 1)
    expected = cells(rows)
    hit = next(c for c in expected if c[1][4] == "木工班")
    hit[1][4] = "木工\ufffd"
    corpus.add("utf8_broken.csv", broken, "UTF-8 with one broken character stays UTF-8", headerRow=1, fields=FIELDS, cells=expected)
    names = ["陳廣財", "王建國", "李秀英", "張德福", "劉桂蘭", "趙永強", "孫小梅", "鄭玉珍", "馮鐵柱", "褚衛東"]
    lines = [["姓名", "身分證號碼", "備註"]] + [[n, resident_id(500 + i), "臨時工人，負責鋼筋與混凝土的搬運"] for i, n in enumerate(names)]
    corpus.add("big5.csv", "\r\n".join(",".join(cs) for cs in lines).encode("big5"), "Big5, from Hong Kong or Taiwan",
               cells=[[i + 1, cs] for i, cs in enumerate(lines)])


if __name__ == "__main__":
    target = Corpus(sys.argv[1])
    for write in (encodings, rare_characters, lost_characters, late_chinese, armoured_numbers, how_people_type, contract_lengths,
                  quotes, line_ends, delimiters, people_twice, refused, misleading):
        write(target)
