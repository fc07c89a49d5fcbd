#include "ctl/columns.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

#include "base/clock.h"
#include "base/money.h"
#include "base/sentences.h"
#include "ctl/words.h"

namespace {

constexpr int kGap = 2;
constexpr int kWidestCell = 60;

/// East Asian wide characters (UAX 11), in the blocks that names and addresses here use.
bool isWide(char32_t c) {
  return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0x303e) || (c >= 0x3041 && c <= 0xa4cf) ||
         (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) ||
         (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x20000 && c <= 0x3fffd);
}

bool isMark(char32_t c) {
  const auto category = QChar::category(c);
  return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
         category == QChar::Other_Format;
}

QString moment(qint64 milliseconds) {
  return milliseconds > 0 ? dateTimeInChina({milliseconds}).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                          : QString();
}

QString amount(const QString& plain) {
  const auto money = Money::parse(plain);
  return money ? money->toString() : plain;
}

QString inWords(const ShapeField& field, const QJsonValue& value) {
  const Shape& shape = field.shape;
  switch (shape.kind) {
    case Shape::Kind::Flag:
      return wordOf(value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    case Shape::Kind::Moment:
      return moment(value.toVariant().toLongLong());
    case Shape::Kind::Amount:
      return amount(value.toString());
    case Shape::Kind::Choice:
      return wordOf(value.toString(), shape.choices);
    case Shape::Kind::Bytes:
      return ctl(QT_TRANSLATE_NOOP("ctl", "%1 bytes"))
          .arg(QByteArray::fromBase64(value.toString().toLatin1()).size());
    case Shape::Kind::Text:
      return meaningOf(field.name, value.toString());
    default:
      return plainText(value);
  }
}

bool isEmptyValue(const Shape& shape, const QJsonValue& value) {
  if (value.isNull() || value.isUndefined()) return true;
  if (value.isString()) return value.toString().isEmpty();
  if (value.isArray()) return value.toArray().isEmpty();
  return shape.kind == Shape::Kind::Row && value.toDouble() == 0.0;
}

/// The one-line text of a field, or nothing for records, which are printed below.
QString cell(const ShapeField& field, const QJsonValue& value) {
  const Shape& shape = field.shape;
  if (isEmptyValue(shape, value)) return {};
  if (!shape.list) return shape.kind == Shape::Kind::Record ? QString() : inWords(field, value);
  QStringList parts;
  if (shape.kind != Shape::Kind::Record)
    for (const QJsonValue& item : value.toArray()) parts += inWords(field, item);
  return shape.kind == Shape::Kind::Sentence ? joinedSentences(parts) : parts.join(QStringLiteral(", "));
}

/// Fields of records inside a row of a table become columns of it.
struct Column {
  QStringList path;
  QString label;
  ShapeField field;
  int width = 0;
};

/// A row number tells people nothing where the name or number that people use stands beside it.
bool isNamedBeside(const Shape& shape, const ShapeField& field) {
  if (field.shape.kind != Shape::Kind::Row) return false;
  const QStringList names{field.name + QStringLiteral("Name"), field.name + QStringLiteral("Number"),
                          field.name == u"pickUpDesk" ? QStringLiteral("deskName") : QString()};
  return std::any_of(shape.fields.begin(), shape.fields.end(),
                     [&](const ShapeField& other) { return names.contains(other.name); });
}

bool holds(const Shape& shape, const char* field) {
  return std::any_of(shape.fields.begin(), shape.fields.end(),
                     [&](const ShapeField& each) { return each.name == QLatin1String(field); });
}

/// What a field is called, where its name is not enough to know.
QString titleOf(const ShapeField& field) {
  if (field.name == u"desks" && holds(field.shape, "publicKey"))
    return ctl(QT_TRANSLATE_NOOP("ctl", "Signing desks"));
  if (field.name == u"key" && field.shape.kind == Shape::Kind::Number)
    return ctl(QT_TRANSLATE_NOOP("ctl", "Key number"));
  return labelOf(field.name);
}

void columnsIn(const Shape& shape, const QStringList& above, QVector<Column>& columns,
               const Shape* around = nullptr) {
  for (const ShapeField& field : shape.fields) {
    if (isNamedBeside(shape, field) || (around && isNamedBeside(*around, field))) continue;
    const QStringList path = above + QStringList{field.name};
    if (field.shape.kind == Shape::Kind::Record && !field.shape.list)
      columnsIn(field.shape, path, columns, &shape);
    else if (field.shape.kind != Shape::Kind::Record)
      columns.append({path, titleOf(field), field});
  }
}

QJsonValue valueAt(const QJsonObject& object, const QStringList& path) {
  QJsonValue value = object;
  for (const QString& name : path) value = value.toObject().value(name);
  return value;
}

/// The cell of a table: long ones are cut, --json has them whole.
QString shortCell(const Column& column, const QJsonValue& row) {
  const QString text = cell(column.field, valueAt(row.toObject(), column.path));
  if (columnsOf(text) <= kWidestCell) return text;
  qsizetype length = text.size();
  while (columnsOf(text.left(length)) >= kWidestCell) --length;
  if (text[length - 1].isHighSurrogate()) --length;
  return text.left(length) + u'…';
}

QString line(const QVector<Column>& columns, const QStringList& cells) {
  QString text;
  for (qsizetype i = 0; i < columns.size(); ++i) text += padded(cells[i], columns[i].width + kGap);
  while (text.endsWith(u' ')) text.chop(1);
  return text + u'\n';
}

/// More than anybody reads in a line. Then the list has the rows' own fields, and the rest is for showing one
/// of them.
bool isWide(const QVector<Column>& columns) { return columns.size() > 24; }

QVector<Column> columnsOf(const Shape& shape) {
  QVector<Column> columns;
  columnsIn(shape, {}, columns);
  return columns;
}

QString asTable(const Shape& shape, const QJsonArray& rows) {
  QVector<Column> all = columnsOf(shape);
  QVector<Column> columns;
  for (Column& column : all) {
    for (const QJsonValue& row : rows)
      column.width = std::max(column.width, columnsOf(shortCell(column, row)));
    if (column.width > 0) columns.append(column);
  }
  if (isWide(columns)) columns.removeIf([](const Column& each) { return each.path.size() > 1; });
  QStringList head;
  for (Column& column : columns) {
    column.width = std::max(column.width, columnsOf(column.label));
    head += column.label;
  }
  QString text = line(columns, head);
  for (const QJsonValue& row : rows) {
    QStringList cells;
    for (const Column& column : columns) cells += shortCell(column, row);
    text += line(columns, cells);
  }
  return text;
}

/// What a row of a table is called, where something is said of it beneath.
QString nameOfRow(const Shape& shape, const QJsonObject& row) {
  for (const QString& name : {QStringLiteral("number"), QStringLiteral("name"), QStringLiteral("workerName")})
    if (holds(shape, name.toLatin1().constData()) && !row.value(name).toString().isEmpty())
      return row.value(name).toString();
  return {};
}

/// Lists within the rows of a table, each beneath it: no cell could hold them.
QString listsWithin(const Shape& shape, const QJsonArray& rows) {
  QString text;
  if (isWide(columnsOf(shape))) return text;
  for (const QJsonValue& row : rows)
    for (const ShapeField& field : shape.fields) {
      const QJsonArray inner = row.toObject().value(field.name).toArray();
      if (field.shape.kind != Shape::Kind::Record || !field.shape.list || inner.isEmpty()) continue;
      const QString name = nameOfRow(shape, row.toObject());
      text += u'\n' + titleOf(field) + (name.isEmpty() ? QString() : QStringLiteral(" · ") + name) + u'\n' +
              asTable(field.shape, inner);
    }
  return text;
}

/// Nothing to tell, though a number stands there: no key has the number nought.
bool saysNothing(const ShapeField& field, const QJsonValue& value) {
  return isEmptyValue(field.shape, value) ||
         (field.name == u"key" && field.shape.kind == Shape::Kind::Number && value.toInt() == 0);
}

}  // namespace

int columnsOf(const QString& text) {
  int columns = 0;
  for (const char32_t character : text.toUcs4()) columns += isMark(character) ? 0 : isWide(character) ? 2 : 1;
  return columns;
}

QString padded(const QString& text, int columns) {
  return text + QString(std::max(0, columns - columnsOf(text)), u' ');
}

QString plainText(const QJsonValue& value) {
  if (value.isBool()) return wordOf(value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
  if (value.isArray()) {
    QStringList parts;
    for (const QJsonValue& item : value.toArray()) parts += plainText(item);
    return parts.join(QStringLiteral(", "));
  }
  return value.toVariant().toString();
}

QString asList(const QVector<QPair<QString, QString>>& lines) {
  int width = 0;
  for (const auto& each : lines) width = std::max(width, columnsOf(each.first));
  QString text;
  for (const auto& [label, value] : lines) text += padded(label, width + kGap) + value + u'\n';
  return text;
}

QString inColumns(const Shape& shape, const QJsonObject& record) {
  QVector<QPair<QString, QString>> lines;
  QString below;
  for (const ShapeField& field : shape.fields) {
    const QJsonValue value = record.value(field.name);
    if (saysNothing(field, value) || isNamedBeside(shape, field)) continue;
    if (field.shape.kind != Shape::Kind::Record)
      lines.append({titleOf(field), cell(field, value)});
    else if (field.shape.list)
      below += u'\n' + titleOf(field) + u'\n' + asTable(field.shape, value.toArray()) +
               listsWithin(field.shape, value.toArray());
    else if (const QString inner = inColumns(field.shape, value.toObject()); !inner.isEmpty())
      below += (inner.startsWith(u'\n') ? QString() : QStringLiteral("\n")) + inner;
  }
  const QString text = asList(lines);
  return text.isEmpty() && below.startsWith(u'\n') ? below.mid(1) : text + below;
}
