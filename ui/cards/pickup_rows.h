#pragma once

#include "cards/pickup_segment.h"

/// What the lists between printer and hand show of a card and of a manager's list.
namespace pickup_rows {

QVector<TableColumn> columns(PickupSegment::Part part);
ListRow rowOf(const WaitingLine& line, PickupSegment::Part part, const QDate& today);
ListRow rowOf(const Handover& list);
using Facts = QList<QPair<QString, QString>>;  ///< as FactGrid takes them
Facts factsOf(const CardShown& shown);
Facts factsOf(const Handover& list);

}  // namespace pickup_rows
