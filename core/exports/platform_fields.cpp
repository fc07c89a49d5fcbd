#include "exports/platform_fields.h"

#include <QRegularExpression>
#include <array>

#include "base/csv.h"
#include "base/text.h"

namespace platform_fields {

namespace {

struct Field {
  QString name;
  QString path;
  bool isWanted = false;
  bool isList = false;
  int longest = 0;  ///< characters; 0: any
};

Field fieldFrom(const CsvTable& table, qsizetype row) {
  static const QRegularExpression width(QStringLiteral("^string(\\d+)"));
  const QString type = table.cell(row, table.column(u"type"));
  Field field;
  field.name = table.cell(row, table.column(u"field"));
  field.path = table.cell(row, table.column(u"path"));
  field.isWanted = table.cell(row, table.column(u"mandatory")) == QLatin1String("Y");
  field.isList = type.startsWith(QLatin1String("list"));
  field.longest = width.match(type).captured(1).toInt();
  return field;
}

/// The table writes the path of a list "[]", those of its entries "workerList[]".
const QMultiHash<QString, Field>& fieldsByMethod() {
  static const QMultiHash<QString, Field> fields = [] {
    QMultiHash<QString, Field> read;
    const CsvTable table = CsvTable::load(QStringLiteral(":/data/platform/platform_fields.csv"));
    for (qsizetype row = table.rows.size() - 1; row >= 0; --row)
      read.insert(table.cell(row, table.column(u"method")), fieldFrom(table, row));
    return read;
  }();
  return fields;
}

bool isAwaited(const QString& field) {
  return field == QLatin1String("projectCode") || field == QLatin1String("teamSysNo");
}

struct Words {
  const char* field;
  const char* words;
};
constexpr std::array fieldWords{
    Words{"contractorCorpCode", QT_TRANSLATE_NOOP("core", "credit code of the general contractor")},
    Words{"contractorCorpName", QT_TRANSLATE_NOOP("core", "name of the general contractor")},
    Words{"name", QT_TRANSLATE_NOOP("core", "name of the project")},
    Words{"category", QT_TRANSLATE_NOOP("core", "category of the project")},
    Words{"areaCode", QT_TRANSLATE_NOOP("core", "division code")},
    Words{"prjStatus", QT_TRANSLATE_NOOP("core", "state of the project")},
    Words{"corpCode", QT_TRANSLATE_NOOP("core", "credit code of the company")},
    Words{"corpName", QT_TRANSLATE_NOOP("core", "name of the company")},
    Words{"teamName", QT_TRANSLATE_NOOP("core", "team")},
    Words{"workerName", QT_TRANSLATE_NOOP("core", "name")},
    Words{"isTeamLeader", QT_TRANSLATE_NOOP("core", "whether he leads the team")},
    Words{"idCardType", QT_TRANSLATE_NOOP("core", "kind of document")},
    Words{"idCardNumber", QT_TRANSLATE_NOOP("core", "ID number")},
    Words{"workType", QT_TRANSLATE_NOOP("core", "trade of the platform's list")},
    Words{"workRole", QT_TRANSLATE_NOOP("core", "manager or worker")},
    Words{"nation", QT_TRANSLATE_NOOP("core", "ethnic group")},
    Words{"address", QT_TRANSLATE_NOOP("core", "address on the document")},
    Words{"headImage", QT_TRANSLATE_NOOP("core", "photo of at most 50 KB")},
    Words{"politicsType", QT_TRANSLATE_NOOP("core", "political status")},
    Words{"cellPhone", QT_TRANSLATE_NOOP("core", "phone")},
    Words{"cultureLevelType", QT_TRANSLATE_NOOP("core", "education")},
    Words{"urgentLinkMan", QT_TRANSLATE_NOOP("core", "emergency contact")},
    Words{"urgentLinkManPhone", QT_TRANSLATE_NOOP("core", "phone of the emergency contact")},
    Words{"responsiblePersonName", QT_TRANSLATE_NOOP("core", "labour manager")},
    Words{"responsiblePersonPhone", QT_TRANSLATE_NOOP("core", "phone of the labour manager")},
    Words{"officePhone", QT_TRANSLATE_NOOP("core", "phone of the company")},
    Words{"grantOrg", QT_TRANSLATE_NOOP("core", "issuing authority of the document")},
    Words{"startDate", QT_TRANSLATE_NOOP("core", "first day")},
    Words{"endDate", QT_TRANSLATE_NOOP("core", "last day")},
    Words{"projectCode", QT_TRANSLATE_NOOP("core", "number that the platform gives the project")},
    Words{"teamSysNo", QT_TRANSLATE_NOOP("core", "number that the platform gives the team")},
};

QString wordsOf(const QString& field) {
  for (const Words& each : fieldWords)
    if (field == QLatin1String(each.field)) return QCoreApplication::translate("core", each.words);
  return field;
}

QString sentenceOf(const QString& field, const QString& code) {
  const char* source = QT_TRANSLATE_NOOP("core", "Missing: %1");
  if (code == QLatin1String("too-long"))
    source = QT_TRANSLATE_NOOP("core", "Longer than the platform takes: %1");
  if (code == QLatin1String("photo-too-large"))
    source = QT_TRANSLATE_NOOP("core", "Larger than the platform takes: %1");
  if (code == QLatin1String("awaited"))
    source = QT_TRANSLATE_NOOP("core", "Put in what the platform answers: %1");
  return QCoreApplication::translate("core", source).arg(wordsOf(field));
}

bool isEmpty(const QJsonValue& value) {
  return value.isUndefined() || value.isNull() || value == QJsonValue(QString()) ||
         (value.isArray() && value.toArray().isEmpty());
}

}  // namespace

PlatformGap gap(const QString& method, const QString& field, const QString& code) {
  return {method, field, code, {}, {}, sentenceOf(field, code)};
}

QVector<PlatformGap> gapsOf(const QString& method, const QString& path, const QJsonObject& object) {
  QVector<PlatformGap> gaps;
  const auto [first, last] = fieldsByMethod().equal_range(method);
  for (auto each = first; each != last; ++each) {
    const Field& field = *each;
    const bool isHere = field.path == path || (path.isEmpty() && field.path == QLatin1String("[]"));
    if (!isHere || isAwaited(field.name)) continue;
    const QJsonValue value = object.value(field.name);
    if (field.isWanted && isEmpty(value)) gaps.append(gap(method, field.name, QStringLiteral("missing")));
    if (field.longest > 0 && characterCount(value.toString()) > field.longest)
      gaps.append(gap(method, field.name, QStringLiteral("too-long")));
  }
  return gaps;
}

QVector<PlatformGap> awaited() {
  return {gap(QStringLiteral("Team.Add"), QStringLiteral("projectCode"), QStringLiteral("awaited")),
          gap(QStringLiteral("ProjectWorker.Add"), QStringLiteral("teamSysNo"), QStringLiteral("awaited"))};
}

}  // namespace platform_fields
