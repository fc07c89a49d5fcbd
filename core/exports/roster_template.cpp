#include "exports/roster_template.h"

#include <QFileInfo>

#include "base/code_table.h"
#include "base/csv.h"
#include "exchange/table_writer.h"
#include "roster/roster_columns.h"

namespace {

struct TemplateColumn {
  QString field;
  WrittenColumn written;
  QString example;
  bool isRequired = false;
};

/// Chosen from a list of the standards, or from words of the template's own.
QStringList choicesOf(const QString& list) {
  if (!list.startsWith(QLatin1String("table:"))) return list.split(u'|', Qt::SkipEmptyParts);
  QStringList names;
  if (list == QLatin1String("table:contract-period")) {
    const CsvTable periods = CsvTable::load(QStringLiteral(":/data/codes/contract_period.csv"));
    for (qsizetype row = 0; row < periods.rows.size(); ++row)
      names.append(periods.cell(row, periods.column(u"name")));
    return names;
  }
  for (const CodeItem& item : CodeTable::get(list.section(u':', 1)).items()) names.append(item.name);
  return names;
}

bool isRequired(const QString& field) {
  for (const RosterField& each : rosterFields())
    if (field == QLatin1String(each.code)) return each.isRequired && !field.contains(u'.');
  return false;
}

QVector<TemplateColumn> templateColumns() {
  const CsvTable table = CsvTable::load(QStringLiteral(":/data/roster/template.csv"));
  QVector<TemplateColumn> columns;
  for (qsizetype row = 0; row < table.rows.size(); ++row) {
    const auto cell = [&](QStringView column) { return table.cell(row, table.column(column)); };
    TemplateColumn column;
    column.field = cell(u"field");
    column.isRequired = isRequired(column.field);
    column.written = {cell(u"heading") + (column.isRequired ? QStringLiteral("*") : QString()),
                      cell(u"width").toDouble(), isNumberField(column.field), choicesOf(cell(u"list")),
                      cell(u"note")};
    column.example = cell(u"example");
    columns.append(column);
  }
  return columns;
}

void writeExplanation(TableWriter& writer, const QVector<TemplateColumn>& columns) {
  writer.addSheet(QStringLiteral("说明"), {{QStringLiteral("栏目"), 18, false, {}, {}},
                                           {QStringLiteral("是否必填"), 10, false, {}, {}},
                                           {QStringLiteral("怎么填"), 90, false, {}, {}}});
  for (const TemplateColumn& column : columns) {
    QString how = column.written.note;
    if (!column.written.choices.isEmpty()) how.prepend(QStringLiteral("从下拉列表中选。"));
    writer.addRow({WrittenCell::ofText(column.written.heading),
                   WrittenCell::ofText(column.isRequired ? QStringLiteral("必填") : QString()),
                   WrittenCell::ofText(how)});
  }
}

}  // namespace

Result<void> writeRosterTemplate(const QString& path) {
  if (QFileInfo(path).suffix().toLower() != QLatin1String("xlsx"))
    return refuse(
        invalid("file", message(QT_TRANSLATE_NOOP(
                            "core", "The roster template is a workbook: its name must end in .xlsx."))));
  auto writer = TableWriter::create(path);
  if (!writer) return refuse(writer.error());
  const QVector<TemplateColumn> columns = templateColumns();
  QVector<WrittenColumn> head;
  QVector<WrittenCell> example;
  for (const TemplateColumn& column : columns) {
    head.append(column.written);
    example.append(WrittenCell::ofText(column.example, WrittenStyle::Faint));
  }
  (*writer)->addSheet(QStringLiteral("花名册"), head);
  (*writer)->addRow(example);
  writeExplanation(**writer, columns);
  return (*writer)->finish();
}
