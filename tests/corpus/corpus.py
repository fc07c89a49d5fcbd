"""What the scripts of the corpus share: made-up people, the answers beside the files, packing.

Everything here is the same on every run. Nobody's number is among these: 3299 is no place in China.
"""

import io
import json
import os
import zipfile

AREA = "329921"
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
NAMES = (
    "陈广财", "王建国", "李秀英", "张德福", "刘桂兰", "赵永强", "孙小梅", "周长林", "吴大山", "郑玉珍",
    "冯铁柱", "褚卫东", "蒋红霞", "沈根生", "韩春生", "杨金花", "朱德海", "秦小虎", "许成林", "何秀芳",
)


def check_character(seventeen):
    """Of GB 11643-1999."""
    return "10X98765432"[sum(int(d) * w for d, w in zip(seventeen, WEIGHTS)) % 11]


def resident_id(order, born="19850312", area=AREA):
    """A number that holds in itself; `order` odd: a man."""
    seventeen = f"{area}{born}{order:03d}"
    return seventeen + check_character(seventeen)


def old_id(order, born="19720506", area=AREA):
    """The same person's number of 15 digits and of 18."""
    return f"{area}{born[2:]}{order:03d}", resident_id(order, born, area)


def id_ending_in(tail, born="19850312"):
    """A number that ends in `tail` and holds in itself: what a destroyed one looks like by chance."""
    for order in range(1000):
        number = resident_id(order, born)
        if number.endswith(tail):
            return number
    for area in range(329900, 329999):
        for order in range(1000):
            number = resident_id(order, born, str(area))
            if number.endswith(tail):
                return number
    raise ValueError(tail)


def person(n):
    """The n-th made-up worker. Sex follows the number's order; nobody is under age or past retirement."""
    born = f"{1968 + n % 30}{1 + n % 12:02d}{1 + n % 28:02d}"
    return {
        "name": NAMES[n % len(NAMES)],
        "idNumber": resident_id(101 + n % 800, born),
        "phone": f"138{51000000 + n * 137:08d}",
        "beginsOn": f"2026-{1 + n % 10:02d}-{1 + n % 27:02d}",
        "teamName": ("钢筋一班", "木工班", "瓦工二班")[n // 3 % 3],
    }


def people(count, first=0):
    return [person(first + n) for n in range(count)]


class Corpus:
    """Writes files and, beside each, its answer."""

    def __init__(self, folder):
        self.folder = folder
        os.makedirs(folder, exist_ok=True)

    def add(self, file, data, why, **answer):
        """`data`: the file's bytes. `answer`: headerRow, fields, rows, sheet, encoding, failure, and cells, what
        the reader itself gives: [[row, [text, …]], …] of every row of that sheet."""
        with open(os.path.join(self.folder, file), "wb") as out:
            out.write(data)
        with open(os.path.join(self.folder, file + ".json"), "w", encoding="utf-8") as out:
            json.dump({"why": why, **answer}, out, ensure_ascii=False, indent=1)


def zipped(parts, stored=False):
    """A package of parts, [(name, text or bytes), …]; the order is kept, a name may stand twice."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as package:
        for name, data in parts:
            entry = zipfile.ZipInfo(name, (2026, 11, 25, 8, 30, 0))
            entry.compress_type = package.compression
            package.writestr(entry, data.encode("utf-8") if isinstance(data, str) else data)
    return out.getvalue()
