#include "companies/place_keys.h"

#include "base/pinyin.h"
#include "base/text.h"

PlaceName::PlaceName(const QString& name) : folded(place_keys::folded(name)) {
  const PinyinReading reading = readingOfText(name);
  sort = reading.full;
  initials = reading.initials;
  pieces = place_keys::piecesOf(folded);
}

namespace place_keys {

namespace {
QString codeOf(PlaceKind kind) {
  return kind == PlaceKind::Company ? QStringLiteral("company") : QStringLiteral("project");
}
QString tableOf(PlaceKind kind) { return codeOf(kind); }
constexpr int mostPieces = 30;
}  // namespace

QString folded(const QString& text) {
  QString result;
  const QString narrow = foldWidth(text).toLower();
  for (const QChar c : narrow)
    if (!c.isSpace() && !c.isPunct() && !c.isSymbol()) result.append(c);
  return result;
}

QStringList piecesOf(const QString& foldedText) {
  QStringList pieces;
  const QList<uint> characters = foldedText.toUcs4();
  for (qsizetype i = 0; i + 1 < characters.size(); ++i) {
    const char32_t pair[]{characters.at(i), characters.at(i + 1)};
    const QString piece = QString::fromUcs4(pair, 2);
    if (!pieces.contains(piece)) pieces.append(piece);
  }
  return pieces;
}

RowBatch batch() {
  return {QStringLiteral("place_key"),
          {QStringLiteral("kind"), QStringLiteral("piece"), QStringLiteral("subject")}};
}

void add(RowBatch& rows, PlaceKind kind, qint64 subject, const QStringList& pieces) {
  for (const QString& piece : pieces) rows.add(codeOf(kind), piece, subject);
}

void write(Work& work, PlaceKind kind, qint64 subject, const QStringList& pieces) {
  work.exec(QStringLiteral("delete from place_key where kind = ? and subject = ?"), codeOf(kind), subject);
  RowBatch rows = batch();
  add(rows, kind, subject, pieces);
  work.insertRows(rows);
}

QString rangeEnd(const QString& prefix) {
  constexpr char32_t last = 0x10ffff;
  return prefix + QString::fromUcs4(&last, 1);
}

namespace {
void addRange(Hits& hits, const QString& table, const QString& column, const QString& prefix) {
  if (prefix.isEmpty()) return;
  if (!hits.sql.isEmpty()) hits.sql += QStringLiteral(" union ");
  hits.sql += QStringLiteral("select id from %1 where %2 >= ? and %2 < ?").arg(table, column);
  hits.values << prefix << rangeEnd(prefix);
}

void addPieces(Hits& hits, PlaceKind kind, const QStringList& pieces) {
  const auto count = std::min<qsizetype>(pieces.size(), mostPieces);
  for (qsizetype i = 0; i < count; ++i) {
    if (i > 0) hits.sql += QStringLiteral(" intersect ");
    hits.sql += QStringLiteral("select subject from place_key where kind = ? and piece = ?");
    hits.values << codeOf(kind) << pieces.at(i);
  }
}

/// By the beginning of a code; the old organisation code with or without its dash.
void addCode(Hits& hits, PlaceKind kind, const QString& code) {
  constexpr qsizetype shortest = 4;
  if (code.size() < shortest) return;
  const QString table = tableOf(kind);
  if (kind == PlaceKind::Project) return addRange(hits, table, QStringLiteral("number"), code);
  addRange(hits, table, QStringLiteral("credit_code"), code);
  const bool dashLeftOut = code.size() == 9 && !code.contains(QLatin1Char('-'));
  addRange(hits, table, QStringLiteral("org_code"), dashLeftOut ? code.left(8) + u'-' + code.back() : code);
}

bool isLatin(const QString& text) {
  return !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                        [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}
}  // namespace

Hits matching(PlaceKind kind, const QString& text) {
  Hits hits;
  const QString table = tableOf(kind);
  const QString words = folded(text);
  // The pieces come first: "a intersect b union c" groups from the left in both databases.
  addPieces(hits, kind, piecesOf(words));
  addRange(hits, table, QStringLiteral("name_folded"), words);
  const QString latin = foldedLatin(text);
  if (isLatin(latin)) {
    addRange(hits, table, QStringLiteral("initials"), latin);
    addRange(hits, table, QStringLiteral("name_sort"), latin);
  }
  addCode(hits, kind, foldWidth(text).trimmed().toUpper());
  if (hits.sql.isEmpty()) hits.sql = QStringLiteral("select id from %1 where 1 = 0").arg(table);
  return hits;
}

QString Cursor::toString() const { return QStringLiteral("%1 %2").arg(id).arg(sort); }

std::optional<Cursor> Cursor::parse(const QString& text) {
  const qsizetype blank = text.indexOf(QLatin1Char(' '));
  if (blank <= 0) return std::nullopt;
  bool ok = false;
  const qint64 id = QStringView(text).left(blank).toLongLong(&ok);
  return ok ? std::optional(Cursor{text.mid(blank + 1), id}) : std::nullopt;
}

}  // namespace place_keys
