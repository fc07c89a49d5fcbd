#include "identity/division.h"

#include <algorithm>

#include "base/csv.h"
#include "base/pinyin.h"
#include "base/text.h"

namespace {

/// Codes ending in 01 (市辖区) gather districts and are no place to live in.
bool isGroup(const QString& level) { return level == QLatin1String("group"); }

QString fullName(const QString& province, const QString& prefecture, const QString& name, bool group) {
  QString full = province;
  if (prefecture != province) full += prefecture;
  if (group || full.endsWith(name)) return full;
  return full + name;
}

/// A later holder of a code goes before an earlier one; a code made for statistics only is nobody's.
bool isNewer(const Division& a, const Division& b) {
  const bool statistics = a.status == QLatin1String("statistics-only");
  if (statistics != (b.status == QLatin1String("statistics-only"))) return !statistics;
  if (a.isCurrent() != b.isCurrent()) return a.isCurrent();
  return a.lastYear > b.lastYear;
}

/// The code as a number, -1 when it is no six digits.
int numberOf(QStringView code) {
  if (code.size() != 6) return -1;
  int number = 0;
  for (const QChar c : code) {
    if (c < u'0' || c > u'9') return -1;
    number = number * 10 + (c.unicode() - u'0');
  }
  return number;
}

/// What people type of 江苏省南京市秦淮区: all of it, from the city on, or the last part.
QStringList tailsOf(const Division& division) {
  QStringList tails = {division.fullName, division.name};
  const qsizetype province = division.fullName.indexOf(u'省');
  if (province > 0) tails.append(division.fullName.mid(province + 1));
  return tails;
}

bool matches(const Division& division, const QString& typed) {
  if (division.code.startsWith(typed)) return true;
  for (const QString& tail : tailsOf(division))
    if (tail.startsWith(typed)) return true;
  return false;
}

}  // namespace

const Divisions& Divisions::get() {
  static const Divisions all;
  return all;
}

Divisions::Divisions() {
  const CsvTable table = CsvTable::load(QStringLiteral(":/data/identity/divisions_cn.csv"));
  const int code = table.column(u"code"), name = table.column(u"name"), level = table.column(u"level"),
            first = table.column(u"first_year"), last = table.column(u"last_year"),
            status = table.column(u"status"), province = table.column(u"province"),
            prefecture = table.column(u"prefecture"), successors = table.column(u"successors");
  m_all.reserve(table.rows.size());
  m_byCode.reserve(table.rows.size());
  for (const QStringList& row : table.rows)
    keep({row[code], row[name], fullName(row[province], row[prefecture], row[name], isGroup(row[level])),
          row[status], row[first].toInt(), row[last].toInt(),
          row[successors].split(u';', Qt::SkipEmptyParts)});
}

void Divisions::keep(const Division& division) {
  const qsizetype at = m_all.size();
  m_all.append(division);
  const auto held = m_byCode.find(numberOf(division.code));
  if (held == m_byCode.end())
    m_byCode.insert(numberOf(division.code), at);
  else if (isNewer(division, m_all[*held]))
    *held = at;
}

const Division* Divisions::at(int code) const {
  const auto found = m_byCode.constFind(code);
  return found == m_byCode.constEnd() ? nullptr : &m_all[*found];
}

std::optional<Division> Divisions::find(QStringView code) const {
  const Division* division = at(numberOf(code));
  if (!division) return std::nullopt;
  return *division;
}

bool Divisions::knows(QStringView code) const { return at(numberOf(code)) != nullptr; }

QString Divisions::describe(QStringView code) const {
  const int number = numberOf(code);
  if (number < 0) return {};
  for (const int part : {1, 100, 10'000})
    if (const Division* division = at(number / part * part)) return division->fullName;
  return {};
}

QVector<Division> Divisions::search(const QString& typed, int limit) const {
  const QString text = foldWidth(typed).remove(u' ').toLower();
  const bool latin = !text.isEmpty() && text.front() >= u'a' && text.front() <= u'z';
  QVector<Division> current;
  QVector<Division> earlier;
  if (text.isEmpty()) return current;
  for (const Division& division : m_all) {
    if (latin ? !readingOfText(division.name).initials.startsWith(text) : !matches(division, text)) continue;
    if (division.status == QLatin1String("statistics-only")) continue;
    QVector<Division>& list = division.isCurrent() ? current : earlier;
    if (list.size() < limit) list.append(division);
  }
  current.append(earlier);
  current.resize(std::min<qsizetype>(current.size(), limit));
  return current;
}

QVector<Division> Divisions::currentBelow(const QString& prefix) const {
  QVector<Division> below;
  for (const Division& division : m_all)
    if (division.isCurrent() && division.code.startsWith(prefix)) below.append(division);
  return below;
}
