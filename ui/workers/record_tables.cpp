#include "workers/record_tables.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "base/clock.h"
#include "kit/code_words.h"
#include "kit/day_words.h"
#include "kit/people.h"
#include "workers/history_words.h"
#include "workers/worker_words.h"

namespace {

struct RecordTables {
  Q_DECLARE_TR_FUNCTIONS(RecordTables)
};

ListCell muted(const QString& text) {
  ListCell cell(text);
  cell.muted = true;
  return cell;
}

QString shown(const QJsonValue& value) {
  if (value.isBool()) return value.toBool() ? RecordTables::tr("yes") : RecordTables::tr("no");
  if (value.isDouble()) return QString::number(value.toDouble(), 'g', 15);
  if (value.isString()) return value.toString();
  return {};
}

QJsonObject objectOf(const QString& json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

/// The parts of a record that a person reads: nested ones by their last name, without row numbers.
void flatten(const QJsonObject& object, QMap<QString, QString>& into) {
  static const QSet<QString> kSilent{
      QStringLiteral("id"),     QStringLiteral("version"),   QStringLiteral("uuid"),
      QStringLiteral("worker"), QStringLiteral("operation"), QStringLiteral("enteredAt"),
      QStringLiteral("digest"), QStringLiteral("photo"),     QStringLiteral("pickUpDesk")};
  for (auto each = object.begin(); each != object.end(); ++each) {
    if (kSilent.contains(each.key())) continue;
    if (each->isObject())
      flatten(each->toObject(), into);
    else if (const QString text = shown(*each); !text.isEmpty())
      into.insert(each.key(), text);
  }
}

QString stateOf(const Contract& contract, const QDate& today) {
  if (contract.endedOn.isValid()) return RecordTables::tr("ended %1").arg(isoText(contract.endedOn));
  if (contract.data.endsOn.isValid() && contract.data.endsOn < today) return RecordTables::tr("ran out");
  return contract.data.beginsOn > today ? RecordTables::tr("begins %1").arg(isoText(contract.data.beginsOn))
                                        : RecordTables::tr("running");
}

}  // namespace

namespace record_tables {

const Contract* contractOf(const WorkerRecord& record, const Assignment& assignment) {
  for (const Contract& each : record.contracts)
    if (each.id == assignment.contract) return &each;
  return nullptr;
}

QList<TableColumn> assignmentColumns(bool wide) {
  QList<TableColumn> columns{{[] { return RecordTables::tr("From"); }, 97},
                             {[] { return RecordTables::tr("To"); }, 104},
                             {[] { return RecordTables::tr("Days"); }, 60, Qt::AlignRight},
                             {[] { return RecordTables::tr("Project"); }, 230, Qt::AlignLeft, true},
                             {[] { return RecordTables::tr("Employer"); }, 200},
                             {[] { return RecordTables::tr("Labour manager"); }, 100}};
  if (wide) columns.append({[] { return RecordTables::tr("General contractor"); }, 170});
  columns.append({[] { return RecordTables::tr("Trade"); }, 90});
  columns.append({[] { return RecordTables::tr("Contract"); }, 130});
  return columns;
}

QList<ListRow> assignmentRows(const WorkerRecord& record, const QDate& today, bool wide) {
  QList<ListRow> rows;
  for (const Assignment& each : record.assignments) {
    const bool withdrawn = each.endReason == QLatin1String("withdrawn");
    const QDate last = each.isOpen() ? std::max(today, each.beginsOn) : each.endsOn;
    const QString project =
        each.overlapReason.isEmpty()
            ? each.projectName
            : RecordTables::tr("%1 (overlap: %2)").arg(each.projectName, each.overlapReason);
    ListCell until(each.isOpen() ? RecordTables::tr("on site") : isoText(each.endsOn));
    until.toolTip = worker_words::endReason(each.endReason);
    QList<ListCell> cells{
        isoText(each.beginsOn), until,           QString::number(each.beginsOn.daysTo(last) + 1), project,
        each.employerName,      each.managerName};
    if (wide) cells.append(ListCell(each.contractorName));
    cells.append(ListCell(code_words::trade(each.trade)));
    cells.append(withdrawn ? chipCell({ChipKind::Off, RecordTables::tr("withdrawn"), {}})
                           : chipCell(worker_words::contractChip(contractOf(record, each))));
    rows.append({each.id.value(), cells, withdrawn});
  }
  return rows;
}

QList<TableColumn> contractColumns() {
  return {{[] { return RecordTables::tr("From"); }, 97},
          {[] { return RecordTables::tr("To"); }, 110},
          {[] { return RecordTables::tr("Employer"); }, 230, Qt::AlignLeft, true},
          {[] { return RecordTables::tr("Signed on"); }, 97},
          {[] { return RecordTables::tr("Kind of pay"); }, 110},
          {[] { return RecordTables::tr("Pay"); }, 120, Qt::AlignRight},
          {[] { return RecordTables::tr("State"); }, 140},
          {[] { return RecordTables::tr("Term"); }, 130}};
}

QList<ListRow> contractRows(const WorkerRecord& record, const QDate& today) {
  QList<ListRow> rows;
  for (const Contract& each : record.contracts) {
    const QString until =
        each.data.kind == ContractKind::ByTask ? RecordTables::tr("by task") : isoText(each.data.endsOn);
    rows.append({each.id.value(),
                 {isoText(each.data.beginsOn), until, each.employerName, isoText(each.data.signedOn),
                  code_words::payKind(each.data.payKind),
                  each.data.pay == Money() ? QString() : each.data.pay.toString(), stateOf(each, today),
                  chipCell(worker_words::contractChip(&each))}});
  }
  return rows;
}

QList<TableColumn> cardColumns() {
  return {{[] { return RecordTables::tr("Day"); }, 97},
          {[] { return RecordTables::tr("Card number"); }, 170},
          {[] { return RecordTables::tr("State"); }, 130},
          {[] { return RecordTables::tr("Who"); }, 90},
          {[] { return RecordTables::tr("Desk"); }, 70},
          {[] { return RecordTables::tr("Why"); }, 140, Qt::AlignLeft, true},
          {[] { return RecordTables::tr("Asked for on"); }, 104},
          {[] { return RecordTables::tr("At the desk by"); }, 110},
          {[] { return RecordTables::tr("In hand by"); }, 110}};
}

QList<ListRow> cardRows(const WorkerRecord& record) {
  QList<ListRow> rows;
  for (auto step = record.cardSteps.rbegin(); step != record.cardSteps.rend(); ++step) {
    const Card* card = nullptr;
    for (const Card& each : record.cards)
      if (each.id == step->card) card = &each;
    if (card == nullptr) continue;
    const QString open = RecordTables::tr("calendar not announced");
    ListCell why(history_words::stepReason(step->reason));
    why.toolTip = why.text;
    rows.append(
        {rows.size() + 1,
         {isoText(step->onDay),
          card->number.isEmpty() ? muted(RecordTables::tr("no number yet")) : ListCell(card->number),
          nameOf(step->state), people::nameOf(step->by), step->station, why, isoText(card->requestedOn),
          card->deskDueOn.isValid() ? ListCell(isoText(card->deskDueOn)) : muted(open),
          card->dueOn.isValid() ? ListCell(isoText(card->dueOn)) : muted(open)}});
  }
  return rows;
}

QList<TableColumn> changeColumns() {
  return {{[] { return RecordTables::tr("When"); }, 140},
          {[] { return RecordTables::tr("Who"); }, 110},
          {[] { return RecordTables::tr("Desk"); }, 70},
          {[] { return RecordTables::tr("What"); }, 150},
          {[] { return RecordTables::tr("Of"); }, 90},
          {[] { return RecordTables::tr("Before → after"); }, 360, Qt::AlignLeft, true}};
}

QString changeWords(const HistoryEntry& entry) {
  QMap<QString, QString> before;
  QMap<QString, QString> after;
  flatten(objectOf(entry.before), before);
  flatten(objectOf(entry.after), after);
  for (QMap<QString, QString>* side : {&before, &after})
    for (auto each = side->begin(); each != side->end(); ++each)
      *each = history_words::value(entry.subject, each.key(), *each);
  QStringList parts;
  for (auto each = after.begin(); each != after.end(); ++each) {
    const QString was = before.value(each.key());
    if (was == each.value()) continue;
    const QString name = worker_words::field(each.key());
    parts.append(was.isEmpty() ? RecordTables::tr("%1: %2").arg(name, each.value())
                               : RecordTables::tr("%1: %2 → %3").arg(name, was, each.value()));
  }
  for (auto each = before.begin(); each != before.end(); ++each)
    if (!after.isEmpty() && !after.contains(each.key()))
      parts.append(RecordTables::tr("%1: %2 → nothing").arg(worker_words::field(each.key()), each.value()));
  return parts.join(RecordTables::tr("; "));
}

QList<ListRow> changeRows(const History& history) {
  QList<ListRow> rows;
  for (const HistoryEntry& each : history.entries) {
    ListCell change(changeWords(each));
    change.toolTip = change.text;
    rows.append({rows.size() + 1,
                 {momentText(each.at), people::nameOf(each.actor), each.station,
                  worker_words::operation(each.operation), worker_words::subject(each.subject), change}});
  }
  return rows;
}

}  // namespace record_tables
