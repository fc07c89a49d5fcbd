#include "cards/pickup_rows.h"

#include "cards/card_list_words.h"
#include "kit/people.h"
#include "workers/chip_flow.h"
#include "workers/worker_words.h"

namespace pickup_rows {

using card_list_words::groupedCard;
using card_list_words::isoDay;

QVector<TableColumn> columns(PickupSegment::Part part) {
  const auto column = [](std::function<QString()> title, int width, bool stretch = false) {
    return TableColumn{std::move(title), width, Qt::AlignLeft, stretch, {}};
  };
  const TableColumn name = column([] { return PickupSegment::tr("Name"); }, 96);
  const TableColumn number = column([] { return PickupSegment::tr("Card number"); }, 176);
  const TableColumn project = column([] { return PickupSegment::tr("Project · manager"); }, 200, true);
  const TableColumn desk = column([] { return PickupSegment::tr("Pick-up desk"); }, 130);
  switch (part) {
    case PickupSegment::ToLayOut:
      return {name, number, column([] { return PickupSegment::tr("Batch"); }, 140), project, desk};
    case PickupSegment::AtDesk:
      return {name, number, column([] { return PickupSegment::tr("In hand by"); }, 116), project, desk};
    case PickupSegment::WithManagers:
      return {column([] { return PickupSegment::tr("List"); }, 150),
              column([] { return PickupSegment::tr("Since"); }, 120),
              column([] { return PickupSegment::tr("Manager"); }, 90),
              column([] { return PickupSegment::tr("Project"); }, 180, true),
              {[] { return PickupSegment::tr("Cards"); }, 64, Qt::AlignRight, false, {}},
              {[] { return PickupSegment::tr("Not signed"); }, 84, Qt::AlignRight, false, {}}};
  }
  return {};
}

ListRow rowOf(const WaitingLine& line, PickupSegment::Part part, const QDate& today) {
  const ListCell third = part == PickupSegment::ToLayOut
                             ? ListCell(line.batch)
                             : chipCell(card_list_words::dueChip(line.card.dueOn, today));
  QStringList where{line.projectName, line.managerName};
  where.removeAll(QString());
  ListCell name(line.workerName);
  name.bold = true;
  ListCell crew(where.isEmpty() ? PickupSegment::tr("on no site") : where.join(QStringLiteral(" · ")));
  crew.muted = where.isEmpty();
  return {line.card.id.value(), {name, groupedCard(line.card.number), third, crew, line.deskName}, false};
}

ListRow rowOf(const Handover& list) {
  ListCell since(isoDay(list.onDay));
  if (list.slow) since = ListCell(ChipKind::Warn, isoDay(list.onDay));
  return {
      list.id.value(),
      {list.number, since, list.managerName, list.projectName.isEmpty() ? list.companyName : list.projectName,
       QString::number(list.count), QString::number(list.open)},
      false};
}

Facts factsOf(const CardShown& shown) {
  const Card& card = shown.card;
  return {{PickupSegment::tr("Card number"), groupedCard(card.number)},
          {PickupSegment::tr("Registration no."), worker_words::groupedRegistration(shown.workerNumber)},
          {PickupSegment::tr("In hand by"), isoDay(card.dueOn)},
          {PickupSegment::tr("Pick-up desk"), shown.deskName},
          {PickupSegment::tr("At the desk since"), isoDay(card.atDeskOn)},
          {PickupSegment::tr("Batch"), shown.batch},
          {PickupSegment::tr("List"), shown.handover}};
}

Facts factsOf(const Handover& list) {
  return {{PickupSegment::tr("Manager"), list.managerName},
          {PickupSegment::tr("Company"), list.companyName},
          {PickupSegment::tr("Project"), list.projectName},
          {PickupSegment::tr("Handed over on"), isoDay(list.onDay)},
          {PickupSegment::tr("By"), people::nameOf(list.madeBy)},
          {PickupSegment::tr("Printed"), QString::number(list.printed)}};
}

}  // namespace pickup_rows
