#include "deposits/paper_reading.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

#include "base/coded.h"
#include "base/text.h"

namespace {
constexpr std::array figureCodes{"cost", "labour-cost", "heads", "floor-area", "months"};
constexpr std::array figureNames{
    QT_TRANSLATE_NOOP("core", "construction cost"), QT_TRANSLATE_NOOP("core", "labour cost"),
    QT_TRANSLATE_NOOP("core", "workers"), QT_TRANSLATE_NOOP("core", "floor area"),
    QT_TRANSLATE_NOOP("core", "months of work")};
constexpr qint64 mostNumber = 100'000'000;
}  // namespace

QString codeOf(PaperFigure figure) { return codeIn(figureCodes, figure); }
bool fromCode(const QString& code, PaperFigure& figure) { return valueIn(figureCodes, code, figure); }
QString nameOf(PaperFigure figure) { return nameIn(figureNames, figure); }
bool isMoney(PaperFigure figure) { return figure == PaperFigure::Cost || figure == PaperFigure::LabourCost; }

namespace paper_reading {

qint64 declared(const DepositFacts& facts, PaperFigure figure) {
  switch (figure) {
    case PaperFigure::Cost:
      return facts.cost.inFen();
    case PaperFigure::LabourCost:
      return facts.labourCost.inFen();
    case PaperFigure::Heads:
      return facts.heads;
    case PaperFigure::FloorArea:
      return facts.floorArea;
    case PaperFigure::Months:
      break;
  }
  return facts.months;
}

QString plain(PaperFigure figure, qint64 value) {
  return isMoney(figure) ? Money::fen(value).toString() : QString::number(value);
}

QString words(PaperFigure figure, qint64 value) {
  if (isMoney(figure)) return plain(figure, value);
  const QString number = QLocale(QLocale::English).toString(value);
  switch (figure) {
    case PaperFigure::FloorArea:
      return number + QStringLiteral(" m²");
    case PaperFigure::Months:
      return QCoreApplication::translate("core", "%1 months").arg(number);
    default:
      return QCoreApplication::translate("core", "%1 workers").arg(number);
  }
}

Result<qint64> parsed(PaperFigure figure, const QString& text) {
  if (isMoney(figure)) {
    const auto money = Money::parse(text, "said");
    if (!money) return refuse(money.error());
    if (money->inFen() > 0) return money->inFen();
  } else {
    bool isNumber = false;
    const qint64 number = foldWidth(text).remove(u',').simplified().toLongLong(&isNumber);
    if (isNumber && number > 0 && number <= mostNumber) return number;
  }
  return refuse(invalid("said", message(QT_TRANSLATE_NOOP("core",
                                                          "Enter the figure as it stands in the paper, more "
                                                          "than nothing."))));
}

}  // namespace paper_reading
