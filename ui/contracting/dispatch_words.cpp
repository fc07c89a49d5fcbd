#include "contracting/dispatch_words.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "base/sentences.h"
#include "kit/day_words.h"
#include "kit/people.h"
#include "kit/record_form.h"
#include "kit/work_words.h"

namespace {

struct DispatchWords {
  Q_DECLARE_TR_FUNCTIONS(DispatchWords)
};

QString withPhone(const QString& name, const QString& phone) {
  return phone.isEmpty() ? DispatchWords::tr("%1 (no phone on file)").arg(name)
                         : QStringLiteral("%1 %2").arg(name, phone);
}

/// What differs between one state and the next; rows of companies and projects by their field alone.
QString changes(const DispatchData& before, const DispatchData& after, const RecordForm& form) {
  const QJsonObject was = toJson(before);
  const QJsonObject is = toJson(after);
  QStringList words;
  for (const char* name : {"contractor", "dispatcher", "project", "wage", "wagePer", "agreedHeads", "from",
                           "until", "signedOn", "note", "overlapReason"}) {
    const QString key = QLatin1String(name);
    if (was.value(key) == is.value(key)) continue;
    const FormField* field = form.field(key);
    const QString label = field == nullptr ? key : field->label();
    const bool isRow = key == QLatin1String("project") || key == QLatin1String("contractor") ||
                       key == QLatin1String("dispatcher");
    words << (isRow
                  ? label
                  : QStringLiteral("%1 %2 → %3")
                        .arg(label, form.shownText(key, was.value(key)), form.shownText(key, is.value(key))));
  }
  return words.join(QStringLiteral("; "));
}

}  // namespace

namespace dispatch_words {

ChipKind chipOf(DispatchState state) {
  switch (state) {
    case DispatchState::Coming:
      return ChipKind::Queued;
    case DispatchState::InForce:
      return ChipKind::Ok;
    case DispatchState::Over:
    case DispatchState::Ended:
      break;
  }
  return ChipKind::Off;
}

QString scope(const DispatchLine& line) {
  return line.projectName.isEmpty() ? DispatchWords::tr("all projects") : line.projectName;
}

ListRow row(const DispatchLine& line) {
  const bool closed = line.state == DispatchState::Over || line.state == DispatchState::Ended;
  return {line.id.value(),
          {line.dispatcherName, line.contractorName, scope(line), isoText(line.lastDay()),
           ListCell(chipOf(line.state), nameOf(line.state))},
          closed};
}

ListRow row(const DispatchGap& gap, qint64 place) {
  return {-place,
          {gap.dispatcherName, gap.contractorName, gap.projectName, isoText(gap.since),
           ListCell(ChipKind::Warn, DispatchWords::tr("%1 on site").arg(work_words::count(gap.onSite)))},
          false};
}

QString explanation(const DispatchGap& gap) {
  QStringList words{
      DispatchWords::tr("%1 workers of %2 are on %3 and no contract with %4 covers them since %5.")
          .arg(work_words::count(gap.onSite), gap.dispatcherName, gap.projectName, gap.contractorName,
               isoText(gap.since))};
  if (gap.lastHeld) words << DispatchWords::tr("%1 held until %2.").arg(gap.lastNumber, isoText(gap.lastDay));
  if (gap.comesOn.isValid())
    words << DispatchWords::tr("One that begins on %1 is on file.").arg(isoText(gap.comesOn));
  words << DispatchWords::tr("Ask for it: %1; %2. Enter it below when it is here.")
               .arg(withPhone(gap.dispatcherName, gap.dispatcherPhone),
                    withPhone(gap.contractorName, gap.contractorPhone));
  return joinedSentences(words);
}

QString history(const DispatchContract& contract, const RecordForm& form) {
  QStringList lines{DispatchWords::tr("%1 · put on file by %2")
                        .arg(momentText(contract.enteredAt), people::nameOf(contract.enteredBy))};
  for (int i = 0; i < contract.former.size(); ++i) {
    const DispatchFormer& each = contract.former[i];
    const DispatchData& next =
        i + 1 < contract.former.size() ? contract.former[i + 1].data : contract.line.data;
    const QString reason = each.reason.isEmpty() ? QString() : QStringLiteral(" · ") + each.reason;
    lines << DispatchWords::tr("%1 · amended by %2: %3")
                     .arg(momentText(each.changedAt), people::nameOf(each.changedBy),
                          changes(each.data, next, form)) +
                 reason;
  }
  if (contract.line.endedOn.isValid())
    lines << DispatchWords::tr("%1 · ended by %2 as of %3: %4")
                 .arg(momentText(contract.endedAt), people::nameOf(contract.endedBy),
                      isoText(contract.line.endedOn), contract.endReason);
  return lines.join(QLatin1Char('\n'));
}

QList<QPair<ChipKind, QString>> chips(const DispatchContract& contract) {
  QList<QPair<ChipKind, QString>> chips{{chipOf(contract.line.state), nameOf(contract.line.state)}};
  if (contract.line.scanMissing) chips.append({ChipKind::Warn, DispatchWords::tr("scan missing")});
  const int agreed = contract.line.data.agreedHeads;
  const QString onSite = work_words::count(contract.onSite);
  const bool more = agreed > 0 && contract.onSite > agreed;
  chips.append({more ? ChipKind::Warn : ChipKind::Info,
                agreed > 0 ? DispatchWords::tr("%1 on site, %2 agreed").arg(onSite).arg(agreed)
                           : DispatchWords::tr("%1 on site").arg(onSite)});
  return chips;
}

}  // namespace dispatch_words
