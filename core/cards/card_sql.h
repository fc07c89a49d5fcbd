#pragma once

#include <QString>

/// What SQL of cards says in more than one store.
namespace card_sql {

/// The order in which one card of a worker speaks for him: the valid one (isValidCard), else the newest. For
/// `order by`; `card` is what the query calls the table.
QString spokesmanFirst(const QString& card);

/// A condition: this card is what its worker was promised. Not one that was called off, spoiled or refused,
/// and not one that was replaced before he had it: the new one bears its days.
QString wasPromised(const QString& card);

}  // namespace card_sql
