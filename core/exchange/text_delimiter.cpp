#include "exchange/text_delimiter.h"

#include <QHash>

#include "exchange/text_splitter.h"

namespace {

constexpr char16_t kDelimiters[] = {u',', u'\t', u';', u'|'};
constexpr int kRows = 200;

/// "sep=;" of Excel, with or without quotes around it.
QChar toldDelimiter(const QString& beginning) {
  QString line = beginning.left(beginning.indexOf(u'\n')).remove(u'\r');
  line.remove(u'"').remove(QChar(0xFEFF));
  const bool isTold = line.size() == 5 && line.startsWith(QLatin1String("sep="), Qt::CaseInsensitive);
  return isTold ? line[4] : QChar();
}

/// How well the sign splits: the part of the rows that have as many cells as most, squared, for each cell
/// more than one.
double score(const QString& beginning, QChar sign, bool isCut) {
  bool isGiven = false;
  const auto once = [&] { return std::exchange(isGiven, true) ? QStringView() : QStringView(beginning); };
  TextSplitter splitter(once, sign, {});
  QVector<qsizetype> counts;
  for (TableRow row; counts.size() < kRows && splitter.next(row);) counts.append(row.cells.size());
  if (isCut && counts.size() > 1 && counts.size() < kRows) counts.removeLast();
  QHash<qsizetype, int> rowsOf;
  double best = 0;
  for (const qsizetype count : counts) {
    const double part = double(++rowsOf[count]) / double(counts.size());
    best = std::max(best, part * part * double(count - 1));
  }
  return best;
}

}  // namespace

TextDelimiter findDelimiter(const QString& beginning, bool isCut) {
  if (const QChar told = toldDelimiter(beginning); !told.isNull()) return {told, true};
  TextDelimiter best;
  double bestScore = 0;
  for (const char16_t sign : kDelimiters) {
    const double reached = score(beginning, sign, isCut);
    if (reached <= bestScore) continue;
    best.sign = sign;
    bestScore = reached;
  }
  return best;
}
