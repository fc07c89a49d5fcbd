#include "cards/queue_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "kit/day_words.h"
#include "paper/card_drawing.h"

namespace {

struct QueueWords {
  Q_DECLARE_TR_FUNCTIONS(QueueWords)
};

constexpr int kShortNumber = 6;

ListCell chip(ChipKind kind, Tone tone, const QString& words, bool plain = false) {
  ListCell cell(kind, words);
  cell.tone = tone;
  cell.plain = plain;
  return cell;
}

QString shortDay(const QDate& day) {
  return day.isValid() ? day.toString(QStringLiteral("MM-dd")) : QString();
}

QString late(int days) {
  return days == 1 ? QueueWords::tr("1 day late") : QueueWords::tr("%1 days late").arg(days);
}

QString daysLeft(int days) {
  return days == 1 ? QueueWords::tr("1 day left") : QueueWords::tr("%1 days left").arg(days);
}

ListCell wanting(const QString& want) {
  if (want == QLatin1String("photo-missing"))
    return chip(ChipKind::Warn, Tone::Warn, QueueWords::tr("no photo"), true);
  if (want == QLatin1String("photo-unfit"))
    return chip(ChipKind::Warn, Tone::Warn, QueueWords::tr("photo unfit"), true);
  return chip(ChipKind::Off, Tone::Neutral, QueueWords::tr("wants none"), true);
}

}  // namespace

namespace queue_words {

// ---- the queue ---------------------------------------------------------------------------------------

ListCell timeLeft(const QueueLine& line, const QDate& today) {
  ListCell cell;
  const int left = line.clock.handLeft;
  if (!line.clock.known)
    cell = chip(ChipKind::Warn, Tone::Neutral, QueueWords::tr("no calendar"));
  else if (left < 0 || (left == 0 && line.card.dueOn < today))
    cell = chip(ChipKind::Error, Tone::Error, late(qMax(1, -left)));
  else if (left == 0)
    cell = chip(ChipKind::Wait, Tone::Warn, QueueWords::tr("today"));
  else
    cell = chip(ChipKind::Wait, Tone::Neutral, daysLeft(left));
  cell.toolTip = counted(line, today);
  return cell;
}

int widestTime() {
  constexpr int manyDays = 88;
  return std::max(chipWidth(late(manyDays)), chipWidth(daysLeft(manyDays)));
}

int widestResult() {
  return std::max({chipWidth(QueueWords::tr("good")), chipWidth(QueueWords::tr("spoiled"))});
}

ListCell state(const QueueLine& line) {
  if (!line.want.isEmpty()) return wanting(line.want);
  ListCell cell;
  if (line.card.reprint)
    cell = chip(ChipKind::Queued, Tone::Warn, QueueWords::tr("spoiled, again"), true);
  else if (line.express)
    cell = chip(ChipKind::Wait, Tone::Accent, QueueWords::tr("Express · gone %1").arg(shortDay(line.goneOn)),
                true);
  else if (line.replacement)
    cell = chip(ChipKind::Queued, Tone::Accent, QueueWords::tr("new for old"), true);
  else
    cell = chip(ChipKind::Queued, Tone::Neutral, QueueWords::tr("queued"), true);
  cell.toolTip = gone(line);
  return cell;
}

QString counted(const QueueLine& line, const QDate& today) {
  if (!line.clock.known)
    return QueueWords::tr(
               "Asked for on %1. The holidays of that year are not announced, so no day is due yet.")
        .arg(dayWithWeekday(line.card.requestedOn, today));
  QStringList days;
  for (const QDate& each : line.clock.counted) days.append(dayWithWeekday(each, today));
  return QueueWords::tr("Asked for on %1; %2 working days count: %3. At the desk by %4, in his hand by %5.")
      .arg(dayWithWeekday(line.card.requestedOn, today))
      .arg(days.size())
      .arg(days.join(QueueWords::tr(", ")), dayWithWeekday(line.card.deskDueOn, today),
           dayWithWeekday(line.card.dueOn, today));
}

QString gone(const QueueLine& line) {
  if (!line.goneOn.isValid()) return {};
  const QString day = line.goneOn.toString(Qt::ISODate);
  return line.goneBy == QLatin1String("contract")
             ? QueueWords::tr("His contract ends on %1.").arg(day)
             : QueueWords::tr("His trade usually stays on a site until about %1.").arg(day);
}

QString grouped(const QString& number) { return groupedRegistrationNumber(number); }

QString groupedCard(const QString& number) { return groupedCardNumber(number); }

QString shortNumber(const QString& number) {
  if (number.size() <= kShortNumber) return number;
  const QString tail = number.right(kShortNumber);
  return QStringLiteral("…") + tail.chopped(1) + u' ' + tail.right(1);
}

// ---- batches -----------------------------------------------------------------------------------------

ListCell result(const BatchPlace& place, BatchState state) {
  ListCell cell;
  switch (place.result) {
    case PlaceResult::Good:
      return chip(ChipKind::Ok, Tone::Ok, QueueWords::tr("good"));
    case PlaceResult::Spoiled:
      cell = chip(ChipKind::Error, Tone::Error, QueueWords::tr("spoiled"));
      break;
    case PlaceResult::NotPrinted:
      cell = chip(ChipKind::Queued, Tone::Neutral, QueueWords::tr("not printed"));
      break;
    case PlaceResult::Open:
      if (state != BatchState::Printed)
        return chip(ChipKind::Queued, Tone::Neutral, QueueWords::tr("to print"), true);
      cell = chip(ChipKind::Ok, Tone::Ok, QueueWords::tr("good"));
      cell.toolTip = QueueWords::tr("Nobody said otherwise: it counts as good once the batch is confirmed.");
      return cell;
  }
  cell.toolTip = place.reason;
  return cell;
}

ListCell batchState(BatchState state) {
  switch (state) {
    case BatchState::Open:
      return chip(ChipKind::Queued, Tone::Accent, QueueWords::tr("to be printed"));
    case BatchState::Printed:
      return chip(ChipKind::Wait, Tone::Accent, QueueWords::tr("waits for your word"));
    case BatchState::Closed:
      return chip(ChipKind::Ok, Tone::Ok, QueueWords::tr("confirmed"));
    case BatchState::Dissolved:
      break;
  }
  return chip(ChipKind::Off, Tone::Neutral, QueueWords::tr("dissolved"));
}

QString shortCard(const QString& number) { return QStringLiteral("…") + groupedCard(number).right(9); }

QString at(const Instant& instant, const QDate& today) {
  const QDateTime there = dateTimeInChina(instant);
  return there.toString(there.date() == today ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd HH:mm"));
}

QStringList spoiledReasons() {
  return {QueueWords::tr("ribbon creased"), QueueWords::tr("scratched"),
          QueueWords::tr("shifted"),        QueueWords::tr("colours are off"),
          QueueWords::tr("card jammed"),    QueueWords::tr("photo cannot be made out")};
}

QStringList reprintReasons() {
  return {QueueWords::tr("nothing came out"), QueueWords::tr("the other side"),
          QueueWords::tr("printer failed, the rest again"), QueueWords::tr("paper ran out")};
}

}  // namespace queue_words
