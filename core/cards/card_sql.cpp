#include "cards/card_sql.h"

namespace card_sql {

QString spokesmanFirst(const QString& card) {
  return QStringLiteral(
             "case when %1.state in ('requested', 'queued', 'in-batch', 'printed', 'personalised', "
             "'at-desk', 'active') then 0 else 1 end, %1.id desc")
      .arg(card);
}

}  // namespace card_sql
