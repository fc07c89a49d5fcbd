#include "deposits/crew_list.h"

#include <QRegularExpression>

#include "exchange/table_file.h"
#include "identity/resident_id.h"
#include "identity/typed_number.h"

namespace crew_list {

namespace {

QStringList entriesOf(const QString& text) {
  static const QRegularExpression between(QStringLiteral("[,;，；、\\s]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
  return text.split(between, Qt::SkipEmptyParts);
}

bool hasDigit(const QString& entry) {
  return std::any_of(entry.begin(), entry.end(), [](QChar each) { return each.isDigit(); });
}

/// How much an entry looks like the number of a document; a running number and a phone do not.
int likeness(const QString& entry) {
  if (!hasDigit(entry)) return 0;
  const QString number = normalisedNumber(entry);
  if (TypedNumber(entry).shortened || number.size() == 18 || number.size() == 15) return 3;
  static const QRegularExpression phone(QStringLiteral("^1\\d{10}$"));
  return number.size() >= 6 && !phone.match(number).hasMatch() ? 2 : 1;
}

}  // namespace

std::optional<CrewMember> memberIn(const QStringList& entries) {
  CrewMember member;
  int best = 0;
  for (const QString& each : entries) {
    const int like = likeness(each);
    if (like > best) best = like, member.idNumber = each;
    if (member.name.isEmpty() && !hasDigit(each)) member.name = each;
  }
  return best > 0 ? std::optional(member) : std::nullopt;
}

QVector<CrewMember> inText(const QString& text) {
  QVector<CrewMember> crew;
  for (const QString& line : text.split(u'\n'))
    if (const auto member = memberIn(entriesOf(line))) crew.append(*member);
  return crew;
}

Result<QVector<CrewMember>> inFile(const QString& path) {
  const auto file = TableFile::open(path);
  if (!file) return refuse(file.error());
  const auto reader = (*file)->read(0);
  if (!reader) return refuse(reader.error());
  QVector<CrewMember> crew;
  TableRow row;
  while ((*reader)->next(row)) {
    QStringList entries;
    for (const TableCell& cell : row.cells)
      if (!cell.text.trimmed().isEmpty()) entries.append(cell.text.simplified());
    if (entries.size() == 1) entries = entriesOf(entries.first());  // a text that nothing parts
    if (const auto member = memberIn(entries)) crew.append(*member);
  }
  if ((*reader)->failure()) return refuse(*(*reader)->failure());
  return crew;
}

}  // namespace crew_list
