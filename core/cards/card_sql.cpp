#include "cards/card_sql.h"

namespace card_sql {

QString spokesmanFirst(const QString& card) {
  return QStringLiteral(
             "case when %1.state in ('requested', 'queued', 'in-batch', 'printed', 'personalised', "
             "'at-desk', 'active') then 0 else 1 end, %1.id desc")
      .arg(card);
}

QString wasPromised(const QString& card) {
  return QStringLiteral(
             "%1.state not in ('cancelled', 'spoiled') and not (%1.state = 'requested' and %1.want = "
             "'refused') "
             "and not (%1.state = 'replaced' and %1.in_hand_on is null and exists (select 1 from card n "
             "where "
             "n.replaces_id = %1.id and n.due_on = %1.due_on))")
      .arg(card);
}

}  // namespace card_sql
