#pragma once

#include <QString>

/// What SQL of cards says in more than one store.
namespace card_sql {

/// The order in which one card of a worker speaks for him: the valid one (isValidCard), else the newest. For
/// `order by`; `card` is what the query calls the table.
QString spokesmanFirst(const QString& card);

}  // namespace card_sql
