#include "deposits/like_rows.h"

#include <QCoreApplication>

#include "deposits/deposit_words.h"
#include "kit/code_words.h"

namespace like_rows {

namespace {

QString sayLike(const char* source) { return QCoreApplication::translate("LikeRows", source); }

QString shareWords(Rate share) { return deposit_words::figure(Doubt::LabourShare, share.inMillionths()); }

QString orDash(const QString& words) { return words.isEmpty() ? QStringLiteral("—") : words; }

ListCell ownCell(const DepositCheck& check, Doubt doubt, const QString& words) {
  ListCell cell(words);
  cell.bold = true;
  const auto flags = plausibility::flagsIn(check.judgements);
  if (flags.contains(doubt)) cell.tone = Tone::Warn;
  return cell;
}

}  // namespace

QList<TableColumn> columns() {
  return {{[] { return sayLike(QT_TRANSLATE_NOOP("LikeRows", "Project")); }, 160, Qt::AlignLeft, true},
          {[] { return sayLike(QT_TRANSLATE_NOOP("LikeRows", "Labour share")); }, 96, Qt::AlignRight},
          {[] { return sayLike(QT_TRANSLATE_NOOP("LikeRows", "Heads/10,000 m²")); }, 96, Qt::AlignRight},
          {[] { return sayLike(QT_TRANSLATE_NOOP("LikeRows", "Approved")); }, 112}};
}

ListRow rowOf(const LikeProjectLine& line) {
  ListCell approved(sayLike(QT_TRANSLATE_NOOP("LikeRows", "not yet")));
  approved.muted = true;
  if (line.approvedOn.isValid()) {
    approved = ListCell(line.approvedOn.toString(QStringLiteral("yyyy-MM")));
    approved.toolTip = isoText(line.approvedOn);
  }
  ListCell name(line.name);
  name.toolTip = line.number;
  return {line.project.value(), {name, shareWords(line.labourShare), orDash(line.headsPerArea), approved}};
}

ListRow ownRow(const DepositCheck& check) {
  const DepositFacts& facts = check.facts;
  const QString heads = facts.floorArea > 0
                            ? deposit_words::figure(Doubt::HeadsPerArea,
                                                    plausibility::headsPerArea(facts.heads, facts.floorArea))
                            : QString();
  ListCell name(sayLike(QT_TRANSLATE_NOOP("LikeRows", "This project")));
  name.bold = true;
  return {check.project.value(),
          {name, ownCell(check, Doubt::LabourShare, shareWords(check.assessment.labourShare)),
           ownCell(check, Doubt::HeadsPerArea, orDash(heads)), deposit_words::state(check.state)}};
}

QString commonWords(const DepositCheck& check) {
  return sayLike(QT_TRANSLATE_NOOP("LikeRows", "%1 · cost within ×%2"))
      .arg(code_words::projectCategory(check.facts.category))
      .arg(check.ruleCopy.alikeFactor);
}

QString noneWords(const DepositCheck& check) {
  return check.facts.category.isEmpty()
             ? sayLike(QT_TRANSLATE_NOOP("LikeRows",
                                         "Of what kind the project is has not been said: it is like none."))
             : sayLike(QT_TRANSLATE_NOOP(
                   "LikeRows", "No project of another contractor is of this kind and about this cost."));
}

}  // namespace like_rows
