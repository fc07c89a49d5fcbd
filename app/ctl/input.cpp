#include "ctl/input.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "base/sentences.h"
#include "ctl/words.h"

namespace {

constexpr int kLongestRow = 10;

struct Leaf {
  QStringList path;
  const Shape* shape;
  QString dotted() const { return path.join(u'.'); }
};

/// Every field that holds a value, with its way; lists of records have none and come by file.
void leavesOf(const Shape& shape, const QStringList& above, QVector<Leaf>& leaves) {
  for (const ShapeField& field : shape.fields) {
    const QStringList path = above + QStringList{field.name};
    if (field.shape.kind != Shape::Kind::Record)
      leaves.append({path, &field.shape});
    else if (!field.shape.list)
      leavesOf(field.shape, path, leaves);
  }
}

QVector<Leaf> leavesOf(const Shape& shape) {
  QVector<Leaf> leaves;
  leavesOf(shape, {}, leaves);
  return leaves;
}

Failure wrongForm(const Leaf& leaf, const QString& wanted) {
  return wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--%1 must be %2.")).arg(leaf.dotted(), wanted),
                    leaf.dotted());
}

Outcome<QJsonValue> flag(const Leaf& leaf, const QString& text) {
  if (text == u"yes" || text == u"true") return QJsonValue(true);
  if (text == u"no" || text == u"false") return QJsonValue(false);
  return fail(wrongForm(leaf, ctl(QT_TRANSLATE_NOOP("ctl", "yes or no"))));
}

Outcome<QJsonValue> number(const Leaf& leaf, const QString& text) {
  bool ok = false;
  qint64 value = 0;
  // A long number is one from a paper (registration number, credit code), not a row.
  if (leaf.shape->kind != Shape::Kind::Row || text.size() < kLongestRow) value = text.toLongLong(&ok);
  // A row may also be named: the verb turns a project's number or a company's name into it.
  if (!ok && leaf.shape->kind == Shape::Kind::Row) return QJsonValue(text);
  if (!ok) return fail(wrongForm(leaf, ctl(QT_TRANSLATE_NOOP("ctl", "a whole number"))));
  return QJsonValue(value);
}

Outcome<QJsonValue> choice(const Leaf& leaf, const QString& text) {
  if (leaf.shape->choices.contains(text)) return QJsonValue(text);
  QStringList named = leaf.shape->choices;
  named.removeAll(QString());  // left open
  return fail(
      wrongForm(leaf, ctl(QT_TRANSLATE_NOOP("ctl", "one of: %1")).arg(named.join(QStringLiteral(", ")))));
}

Outcome<QJsonValue> date(const Leaf& leaf, const QString& text) {
  if (QDate::fromString(text, Qt::ISODate).isValid()) return QJsonValue(text);
  return fail(wrongForm(leaf, ctl(QT_TRANSLATE_NOOP("ctl", "a date such as 2026-11-25"))));
}

Outcome<QJsonValue> valueOf(const Leaf& leaf, const QString& text) {
  switch (leaf.shape->kind) {
    case Shape::Kind::Flag:
      return flag(leaf, text);
    case Shape::Kind::Number:
    case Shape::Kind::Row:
    case Shape::Kind::Moment:
      return number(leaf, text);
    case Shape::Kind::Choice:
      return choice(leaf, text);
    case Shape::Kind::Date:
      return date(leaf, text);
    default:
      return QJsonValue(text);
  }
}

Outcome<QJsonValue> valueOf(const Leaf& leaf, const QStringList& texts) {
  if (!leaf.shape->list) {
    if (texts.size() > 1) return fail(wrongForm(leaf, ctl(QT_TRANSLATE_NOOP("ctl", "given once"))));
    return valueOf(leaf, texts.first());
  }
  QJsonArray list;
  for (const QString& text : texts)
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
      const auto value = valueOf(leaf, part.trimmed());
      if (!value) return value;
      list.append(*value);
    }
  return QJsonValue(list);
}

void insertAt(QJsonObject& object, const QStringList& path, const QJsonValue& value) {
  if (path.size() == 1) {
    object.insert(path.first(), value);
    return;
  }
  QJsonObject inner = object.value(path.first()).toObject();
  insertAt(inner, path.mid(1), value);
  object.insert(path.first(), inner);
}

/// The field an option means: by its whole way, or by its name where there is one of that name on the highest
/// level.
Outcome<Leaf> leafFor(const QString& name, const QVector<Leaf>& leaves, const QSet<QString>& own) {
  QVector<Leaf> found;
  for (const Leaf& leaf : leaves) {
    if (optionKey(leaf.dotted()) == optionKey(name)) return leaf;
    if (optionKey(leaf.path.last()) != optionKey(name)) continue;
    if (!found.isEmpty() && leaf.path.size() < found.first().path.size()) found.clear();
    if (found.isEmpty() || leaf.path.size() == found.first().path.size()) found.append(leaf);
  }
  if (found.isEmpty()) {
    QStringList known(own.begin(), own.end());
    for (const Leaf& leaf : leaves) known += leaf.path.last();
    return fail(unknownOption(name, known));
  }
  if (found.size() == 1) return found.first();
  for (const Leaf& leaf : found)  // a new company's own name before its manager's
    if (leaf.path.first() == u"data") return leaf;
  QStringList ways;
  for (const Leaf& leaf : found) ways += QStringLiteral("--") + leaf.dotted();
  return fail(wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--%1 may mean %2; say which."))
                             .arg(name, ways.join(QStringLiteral(", "))),
                         name));
}

int distance(const QString& a, const QString& b) {
  QVector<int> row(b.size() + 1);
  for (int j = 0; j <= b.size(); ++j) row[j] = j;
  for (int i = 1; i <= a.size(); ++i) {
    int diagonal = row[0];
    row[0] = i;
    for (int j = 1; j <= b.size(); ++j) {
      const int above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row.last();
}

}  // namespace

QString nearest(const QString& typed, const QStringList& candidates) {
  QString best;
  int least = std::max(2, static_cast<int>(typed.size()) / 3) + 1;
  for (const QString& candidate : candidates) {
    const int away = distance(typed.toLower(), candidate.toLower());
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}

Failure unknownOption(const QString& name, const QStringList& known) {
  const QString near = nearest(name, known);
  QStringList text{ctl(QT_TRANSLATE_NOOP("ctl", "There is no option --%1 here.")).arg(name)};
  if (!near.isEmpty()) text += ctl(QT_TRANSLATE_NOOP("ctl", "Did you mean --%1?")).arg(near);
  return wrongUsage(joinedSentences(text), name);
}

QStringList optionsOf(const Shape& shape) {
  QStringList names;
  const QVector<Leaf> leaves = leavesOf(shape);
  for (const Leaf& leaf : leaves) {
    const auto alone = leafFor(leaf.path.last(), leaves, {});
    names += alone && alone->path == leaf.path ? leaf.path.last() : leaf.dotted();
  }
  return names;
}

QSet<QString> flagsOf(const Shape& shape) {
  QSet<QString> flags;
  for (const Leaf& leaf : leavesOf(shape))
    if (leaf.shape->kind == Shape::Kind::Flag)
      flags += {optionKey(leaf.path.last()), optionKey(leaf.dotted())};
  return flags;
}

Outcome<QJsonObject> readJson(const QString& path) {
  QFile file(path);
  const bool open = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
  if (!open)
    return fail({Refused, nameOf(ErrorKind::NotFound), QStringLiteral("file"),
                 ctl(QT_TRANSLATE_NOOP("ctl", "The file %1 cannot be read.")).arg(path)});
  QJsonParseError wrong;
  const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &wrong);
  if (document.isObject()) return document.object();
  const QString why =
      wrong.error == QJsonParseError::NoError
          ? ctl(QT_TRANSLATE_NOOP("ctl", "it is not an object {…}"))
          : ctl(QT_TRANSLATE_NOOP("ctl", "it cannot be understood from byte %1 on")).arg(wrong.offset);
  return fail(
      {Refused, nameOf(ErrorKind::Invalid), QStringLiteral("file"),
       ctl(QT_TRANSLATE_NOOP("ctl", "The file %1 is not JSON that can be used: %2.")).arg(path, why)});
}

Outcome<void> setField(QJsonObject& input, const Shape& shape, const QString& path, const QString& text) {
  for (const Leaf& leaf : leavesOf(shape)) {
    if (leaf.dotted() != path) continue;
    const auto value = valueOf(leaf, QStringList{text});
    if (!value) return fail(value.error());
    insertAt(input, leaf.path, *value);
  }
  return {};
}

qint64 rowIn(const QJsonObject& input, const char* field) {
  return input.value(QLatin1String(field)).toVariant().toLongLong();
}

QJsonObject laidOver(QJsonObject below, const QJsonObject& above) {
  for (auto field = above.begin(); field != above.end(); ++field) below.insert(field.key(), *field);
  return below;
}

Outcome<QJsonObject> inputFrom(const Arguments& arguments, const Shape& shape, const QSet<QString>& own) {
  QJsonObject input;
  if (arguments.has(QStringLiteral("file"))) {
    auto read = readJson(arguments.value(QStringLiteral("file")));
    if (!read) return read;
    input = *read;
  }
  const QVector<Leaf> leaves = leavesOf(shape);
  for (auto option = arguments.options.begin(); option != arguments.options.end(); ++option) {
    if (option.key() == u"file" || own.contains(option.key())) continue;
    const auto leaf = leafFor(option.key(), leaves, own);
    if (!leaf) return fail(leaf.error());
    const auto value = valueOf(*leaf, *option);
    if (!value) return fail(value.error());
    insertAt(input, leaf->path, *value);
  }
  return input;
}
