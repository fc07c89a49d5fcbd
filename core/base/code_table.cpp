#include "base/code_table.h"

#include <QMutex>
#include <map>

#include "base/csv.h"
#include "base/text.h"

/// Where a list lies and which of its columns mean what. Some files hold several editions (column `list`).
struct CodeTable::Source {
  const char* name;
  const char* file;
  const char* version;
  const char* edition = "";
  const char* nameColumn = "name";
  const char* extraColumn = "";
  const char* aliasColumn = "";
  bool english = true;  ///< whether codes_en/ has its terms
};

const QVector<CodeTable::Source>& CodeTable::sources() {
  static const QVector<Source> all = {
      {"education", "codes/education_platform", "platform-2019"},
      {"education-gb", "codes/education_gbt4658", "GB/T 4658-2006"},
      {"political", "codes/political_status", "GB/T 4762-1984"},
      {"trade", "identity/work_types_cn", "platform-2019", "platform2019", "name", "work_role",
       "also_called"},
      {"trade-older", "identity/work_types_cn", "sichuan-older", "older_variant", "name", "work_role",
       "also_called", false},
      {"skill", "codes/skill_level", "national-5-grades", "", "name", "national_grade", "national_grade"},
      {"settlement", "codes/settlement_type", "platform-2019"},
      {"ethnic", "identity/ethnic_groups_cn", "GB/T 3304-1991", "", "name_zh", "chip_name", "chip_name"},
      {"sex", "codes/sex_gbt2261_1", "GB/T 2261.1-2003"},
      {"household", "codes/household_type", "platform-2019"},
      {"marital", "codes/marital_platform", "platform-2019"},
      {"document", "codes/id_document_type", "platform-2019", "", "name", "list"},
      {"work-role", "codes/work_role", "platform-2019"},
      {"bank", "codes/bank_code", "platform-2019"},
      {"special-operation", "codes/special_operation", "2008-75"},
      {"project-status", "codes/project_status", "platform-2019"},
      {"project-category", "codes/project_category", "platform-2019"},
      {"project-function", "codes/project_function", "platform-2019"},
      {"project-nature", "codes/project_nature", "platform-2019"},
      {"project-size", "codes/project_size", "platform-2019"},
      {"corp-registration", "codes/corp_registration_type", "platform-2019"},
      {"corp-role", "codes/project_corp_role", "platform-2019"},
      {"attendance-type", "codes/attendance_type", "platform-2019"},
  };
  return all;
}

namespace {

QString resource(const QString& file) { return QStringLiteral(":/data/") + file + QStringLiteral(".csv"); }

QString key(const QString& name) { return foldWidth(squeezed(name)).toLower().remove(u' '); }

/// "起重工（安装起重工）" and "推土铲运机司机、挖掘机司机" are lists of names.
QStringList namesIn(const QString& aliases) {
  QString text = aliases;
  for (const QChar mark : QStringView(u"（）()；;")) text.replace(mark, u'、');
  return text.split(u'、', Qt::SkipEmptyParts);
}

}  // namespace

const CodeTable& CodeTable::get(const QString& name) {
  static QMutex mutex;
  static std::map<QString, CodeTable> tables;
  const QString wanted = QString(name).replace(u'_', u'-');
  const QMutexLocker locker(&mutex);
  const auto found = tables.find(wanted);
  if (found != tables.end()) return found->second;
  for (const Source& source : sources())
    if (wanted == QLatin1String(source.name)) return tables.emplace(wanted, read(source)).first->second;
  static const CodeTable none;
  return none;
}

CodeTable CodeTable::read(const Source& source) {
  CodeTable list;
  list.m_version = QString::fromLatin1(source.version);
  const CsvTable table = CsvTable::load(resource(QString::fromLatin1(source.file)));
  const auto at = [&](const char* column) { return table.column(QString::fromLatin1(column)); };
  const int name = at(source.nameColumn);
  const int code = at("code") < 0 ? name : at("code");
  for (qsizetype row = 0; row < table.rows.size(); ++row) {
    if (*source.edition && table.cell(row, at("list")) != QLatin1String(source.edition)) continue;
    const CodeItem item{table.cell(row, code), table.cell(row, name),
                        table.cell(row, at(source.extraColumn))};
    list.m_byCode.insert(item.code, list.m_items.size());
    list.m_items.append(item);
    list.addNames(item, table.cell(row, at(source.aliasColumn)));
    list.addName(table.cell(row, at("romanised")), item.code);
  }
  list.readEnglish(resource(QString::fromLatin1(source.file)), QStringLiteral("romanised"));
  if (!source.english) return list;
  const QString stem = QString::fromLatin1(source.file).section(u'/', -1);
  list.readEnglish(resource(QStringLiteral("codes_en/") + stem), QStringLiteral("name_en"));
  return list;
}

/// The first to claim a name keeps it: an item's own name comes before another's alias in none of the lists.
void CodeTable::addName(const QString& name, const QString& code) {
  const QString folded = key(name);
  if (!folded.isEmpty() && !m_codeByName.contains(folded)) m_codeByName.insert(folded, code);
}

void CodeTable::addNames(const CodeItem& item, const QString& aliases) {
  m_codeByName.insert(key(item.name), item.code);
  for (const QString& alias : namesIn(aliases)) addName(alias, item.code);
}

void CodeTable::readEnglish(const QString& path, const QString& column) {
  const CsvTable table = CsvTable::load(path);
  const int code = table.column(u"code") < 0 ? table.column(u"name") : table.column(u"code");
  const int english = table.column(column);
  for (qsizetype row = 0; row < table.rows.size(); ++row) {
    const QString term = table.cell(row, english);
    if (term.isEmpty() || !m_byCode.contains(table.cell(row, code))) continue;
    m_english.insert(table.cell(row, code), term);
    addName(term, table.cell(row, code));
  }
}

QString CodeTable::nameOf(const QString& code) const {
  const auto found = m_byCode.constFind(code);
  return found == m_byCode.constEnd() ? QString() : m_items[*found].name;
}

QString CodeTable::nameIn(QLocale::Language language, const QString& code) const {
  return language == QLocale::Chinese ? nameOf(code) : m_english.value(code, nameOf(code));
}

QString CodeTable::extraOf(const QString& code) const {
  const auto found = m_byCode.constFind(code);
  return found == m_byCode.constEnd() ? QString() : m_items[*found].extra;
}

QString CodeTable::codeOf(const QString& nameOrAlias) const {
  const QString folded = key(nameOrAlias);
  const auto found = m_codeByName.constFind(folded);
  if (found != m_codeByName.constEnd()) return *found;
  return m_byCode.contains(folded) ? folded : QString();
}

QString tradeIn(QLocale::Language language, const QString& code) {
  const QString name = CodeTable::get(QStringLiteral("trade")).nameIn(language, code);
  return name.isEmpty() ? CodeTable::get(QStringLiteral("trade-older")).nameIn(language, code) : name;
}
