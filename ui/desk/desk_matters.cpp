#include "desk/desk_matters.h"

#include <QCoreApplication>

#include "corrections/correction_words.h"
#include "kit/day_words.h"
#include "kit/people.h"
#include "kit/work_words.h"

namespace {

struct DeskMatters {
  Q_DECLARE_TR_FUNCTIONS(DeskMatters)
};

void addList(QVector<Matter>& matters, const DeskFigures& figures, const char* key, Matter::Kind kind) {
  const DeskFigure* figure = figures.figure(QLatin1String(key));
  if (figure == nullptr || figure->count == 0) return;
  Matter matter;
  matter.kind = kind;
  matter.count = figure->count;
  matter.list = figure->list;
  matter.days = figures.noticeDays;
  matters.append(matter);
}

/// What lies between printer and record comes before everything: nobody else may touch these cards.
void addBatches(QVector<Matter>& matters, const CardMatters& cards) {
  for (const CardBatch& each : cards.batches) {
    Matter matter;
    matter.kind = Matter::Kind::Batch;
    matter.count = each.cards;
    matter.batch = each;
    matters.append(matter);
  }
}

void addHandovers(QVector<Matter>& matters, const CardMatters& cards) {
  for (const Handover& each : cards.handovers) {
    Matter matter;
    matter.kind = Matter::Kind::Handover;
    matter.count = each.open;
    matter.handover = each;
    matters.append(matter);
  }
}

/// A contract that has ended is one matter, on however many projects its workers are still.
void addOverdue(QVector<Matter>& matters, const DispatchWatch& watch) {
  QHash<qint64, qsizetype> places;
  for (const DispatchGap& each : watch.overdue) {
    const auto known = places.constFind(each.lastHeld.value());
    if (known != places.constEnd()) {
      matters[*known].count += each.onSite;
      continue;
    }
    places.insert(each.lastHeld.value(), matters.size());
    Matter matter;
    matter.kind = Matter::Kind::DispatchOver;
    matter.count = each.onSite;
    matter.gap = each;
    matters.append(matter);
  }
}

void addDispatching(QVector<Matter>& matters, const DispatchWatch& watch) {
  addOverdue(matters, watch);
  for (const DispatchLine& each : watch.ending) {
    Matter matter;
    matter.kind = Matter::Kind::DispatchEnding;
    matter.count = each.data.agreedHeads;
    matter.ending = each;
    matters.append(matter);
  }
}

ListCell dueCell(const Matter& matter, const QDate& today) {
  if (matter.kind != Matter::Kind::Card) return ListCell(QStringLiteral("–"));
  const QDate due = matter.card.dueOn;
  const QString day =
      due.toString(due.year() == today.year() ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
  if (due < today) return ListCell(ChipKind::Error, DeskMatters::tr("since %1").arg(day));
  return ListCell(ChipKind::Wait, DeskMatters::tr("today"));
}

}  // namespace

QVector<Handover> slowHandovers(QVector<Handover> lists) {
  lists.removeIf([](const Handover& each) { return !each.slow; });
  return lists;
}

QVector<Matter> mattersOf(const DeskPromise* promise, const DeskFigures* figures,
                          const QVector<Draft>& drafts, const QVector<Correction>& corrections,
                          const CardMatters& cards, const DispatchWatch& watch) {
  QVector<Matter> matters;
  addBatches(matters, cards);
  if (promise != nullptr)
    for (const DueCard& each : promise->due) {
      Matter matter;
      matter.card = each;
      matters.append(matter);
    }
  addHandovers(matters, cards);
  for (const Correction& each : corrections) {
    Matter matter;
    matter.kind = Matter::Kind::Correction;
    matter.correction = each;
    matters.append(matter);
  }
  for (const Draft& each : drafts) {
    Matter matter;
    matter.kind = Matter::Kind::Draft;
    matter.draft = each;
    matters.append(matter);
  }
  if (promise != nullptr && promise->withoutDay > 0) {
    Matter matter;
    matter.kind = Matter::Kind::Calendar;
    matter.count = promise->withoutDay;
    matter.year = promise->calendarYear;
    matter.list.card = QStringLiteral("no-day");
    matters.append(matter);
  }
  addDispatching(matters, watch);
  if (figures == nullptr) return matters;
  addList(matters, *figures, "contract-ending", Matter::Kind::ContractEnding);
  addList(matters, *figures, "licence-ended", Matter::Kind::LicenceEnded);
  addList(matters, *figures, "not-told", Matter::Kind::NotTold);
  addList(matters, *figures, "no-phone", Matter::Kind::NoPhone);
  addList(matters, *figures, "no-photo", Matter::Kind::NoPhoto);
  return matters;
}

namespace matter_words {

QString kind(Matter::Kind kind) {
  switch (kind) {
    case Matter::Kind::Card:
    case Matter::Kind::Batch:
    case Matter::Kind::Handover:
      return DeskMatters::tr("Citizen Card");
    case Matter::Kind::Calendar:
      return DeskMatters::tr("Calendar");
    case Matter::Kind::NotTold:
      return DeskMatters::tr("Telling");
    case Matter::Kind::NoPhone:
    case Matter::Kind::NoPhoto:
      return DeskMatters::tr("Missing");
    case Matter::Kind::ContractEnding:
      return DeskMatters::tr("Contract");
    case Matter::Kind::DispatchEnding:
    case Matter::Kind::DispatchOver:
      return DeskMatters::tr("Dispatching");
    case Matter::Kind::LicenceEnded:
      return DeskMatters::tr("Licence");
    case Matter::Kind::Correction:
      return DeskMatters::tr("Correction");
    case Matter::Kind::Draft:
      break;
  }
  return DeskMatters::tr("Draft");
}

QString title(const Matter& matter) {
  switch (matter.kind) {
    case Matter::Kind::Card:
      return matter.card.name + QStringLiteral(" · ") + nameOf(matter.card.state);
    case Matter::Kind::Batch:
      return DeskMatters::tr("Batch %1 waits to be confirmed").arg(matter.batch.number);
    case Matter::Kind::Handover:
      return DeskMatters::tr("%1 keeps cards without signatures (list %2)")
          .arg(matter.handover.managerName, matter.handover.number);
    case Matter::Kind::Calendar:
      return DeskMatters::tr("The calendar of %1 is not announced: cards wait for their day")
          .arg(matter.year);
    case Matter::Kind::NotTold:
      return DeskMatters::tr("Workers who have not been told themselves");
    case Matter::Kind::NoPhone:
      return DeskMatters::tr("Workers without a phone on file");
    case Matter::Kind::NoPhoto:
      return DeskMatters::tr("Workers without a photo: no card can be printed");
    case Matter::Kind::ContractEnding:
      return DeskMatters::tr("Contracts that end within %1 days and are not renewed").arg(matter.days);
    case Matter::Kind::DispatchEnding:
      return DeskMatters::tr("%1 of %2 and %3 ends on %4")
          .arg(matter.ending.number, matter.ending.contractorName, matter.ending.dispatcherName,
               isoText(matter.ending.lastDay()));
    case Matter::Kind::DispatchOver:
      return DeskMatters::tr("%1 of %2 and %3 ended on %4, and workers are still on site")
          .arg(matter.gap.lastNumber, matter.gap.contractorName, matter.gap.dispatcherName,
               isoText(matter.gap.lastDay));
    case Matter::Kind::LicenceEnded:
      return DeskMatters::tr("Workers on site for a firm whose licence has ended");
    case Matter::Kind::Correction:
      return matter.correction.workerName.isEmpty() ? correction_words::changes(matter.correction)
                                                    : matter.correction.workerName + QStringLiteral(" · ") +
                                                          correction_words::changes(matter.correction);
    case Matter::Kind::Draft:
      break;
  }
  const QString name =
      matter.draft.title.isEmpty() ? DeskMatters::tr("Registration without a name yet") : matter.draft.title;
  return DeskMatters::tr("%1 · filled up to item %2").arg(name, QString::number(matter.draft.filled));
}

QString explanation(const Matter& matter, const QDate& today) {
  switch (matter.kind) {
    case Matter::Kind::Card:
      if (matter.card.dueOn < today)
        return DeskMatters::tr(
                   "The card was to be in his hand by %1. Injury and illness are covered all the same.")
            .arg(matter.card.dueOn.toString(Qt::ISODate));
      return DeskMatters::tr("The card is to be in his hand today.");
    case Matter::Kind::Batch:
      return DeskMatters::tr(
                 "%1 made it at %2, and it went to the printer. Say what came out of the printer: until then "
                 "its cards are neither in the "
                 "queue nor printed.")
          .arg(people::nameOf(matter.batch.madeBy), momentText(matter.batch.madeAt));
    case Matter::Kind::Handover:
      return DeskMatters::
          tr("He took them on %1 for %2. Call him: let him hand them out and bring the list, or the cards.")
              .arg(matter.handover.onDay.toString(Qt::ISODate), matter.handover.projectName.isEmpty()
                                                                    ? matter.handover.companyName
                                                                    : matter.handover.projectName);
    case Matter::Kind::Calendar:
      return DeskMatters::tr("Due days are worked out as soon as an administrator enters the holidays of %1.")
          .arg(matter.year);
    case Matter::Kind::NotTold:
      return DeskMatters::tr(
          "A slip given to the manager does not count. Call them back, or let them sign when they come.");
    case Matter::Kind::NoPhone:
      return DeskMatters::tr(
          "Without a phone nobody can call back or say that the card is ready. Ask when they come.");
    case Matter::Kind::NoPhoto:
      return DeskMatters::tr("Take the photo when they come to the counter.");
    case Matter::Kind::ContractEnding:
      return DeskMatters::tr(
          "Ask the employer whether he renews. Without a contract the company owes nothing between two "
          "projects; injury and illness stay covered while he is on site.");
    case Matter::Kind::DispatchEnding:
      return DeskMatters::tr("Ask both companies whether they go on, and for the new contract.");
    case Matter::Kind::DispatchOver:
      return DeskMatters::tr(
          "The workers are covered all the same. Ask both companies for the contract under which they work "
          "there now.");
    case Matter::Kind::LicenceEnded:
      return DeskMatters::tr(
          "Ask the firm for its new licence and enter its day. The workers are registered and covered all "
          "the "
          "same.");
    case Matter::Kind::Correction:
      return DeskMatters::tr("%1 asked for it on %2: %3. Until somebody decides, what is on file holds.")
          .arg(people::nameOf(matter.correction.enteredBy),
               dateTimeInChina(matter.correction.enteredAt).toString(QStringLiteral("yyyy-MM-dd")),
               matter.correction.reason);
    case Matter::Kind::Draft:
      break;
  }
  return DeskMatters::tr("Begun %1 and not saved yet.").arg(momentText(matter.draft.updated));
}

QString action(const Matter& matter) {
  if (matter.kind == Matter::Kind::Card) return DeskMatters::tr("Open the record");
  if (matter.kind == Matter::Kind::Batch) return DeskMatters::tr("Open the batch");
  if (matter.kind == Matter::Kind::Handover) return DeskMatters::tr("Open the lists");
  if (matter.kind == Matter::Kind::Correction) return DeskMatters::tr("Look at the correction");
  if (matter.kind == Matter::Kind::DispatchEnding || matter.kind == Matter::Kind::DispatchOver)
    return DeskMatters::tr("Open the contract");
  return matter.kind == Matter::Kind::Draft ? DeskMatters::tr("Go on filling")
                                            : DeskMatters::tr("Open the list");
}

QList<TableColumn> columns() {
  return {{[] { return DeskMatters::tr("Due"); }, 140, Qt::AlignLeft, false, {}},
          {[] { return DeskMatters::tr("Kind"); }, 108, Qt::AlignLeft, false, {}},
          {[] { return DeskMatters::tr("What"); }, 240, Qt::AlignLeft, true, {}},
          {[] { return DeskMatters::tr("Persons"); }, 84, Qt::AlignRight, false, {}},
          {[] { return DeskMatters::tr("Waited"); }, 84, Qt::AlignLeft, false, {}}};
}

ListRow row(const Matter& matter, qint64 id, const QDate& today) {
  QDate since;
  if (matter.kind == Matter::Kind::Card) since = matter.card.requestedOn;
  if (matter.kind == Matter::Kind::Draft) since = dateInChina(matter.draft.updated);
  if (matter.kind == Matter::Kind::Batch) since = matter.batch.madeOn;
  if (matter.kind == Matter::Kind::Handover) since = matter.handover.onDay;
  if (matter.kind == Matter::Kind::Correction) since = dateInChina(matter.correction.enteredAt);
  return {id,
          {dueCell(matter, today), ListCell(kind(matter.kind)), ListCell(title(matter)),
           ListCell(work_words::count(matter.count)),
           ListCell(since.isValid()
                        ? DeskMatters::tr("%1 d", "days waited").arg(work_words::count(since.daysTo(today)))
                        : QString())},
          false};
}

}  // namespace matter_words
