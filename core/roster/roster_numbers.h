#pragma once

#include "identity/resident_id.h"
#include "roster/roster_values.h"

/// What a roster's cell says as the number of a document.
struct NumberValue {
  std::optional<IdDocument> document;  ///< absent exactly where the cell is refused
  QVector<QString> notes;              ///< "upgraded-15", "full-width", "look-alike-x", "kind-by-number"
  std::optional<CellTrouble> trouble;
};

/// `told` is what the roster's own column says of the kind; without it the number's shape tells. What the
/// rules of the kind refuse is refused (identity/resident_id.h), and whatever a spreadsheet has damaged:
/// scientific text, a number cell of more than 15 digits. Errors: "id-missing", "id-shortened",
/// "id-characters", "id-length", "id-birth", "id-check", "id-wrong". Doubts: "ends-in-000" (Excel rounds so,
/// and one number in eleven still passes its check), "document-guessed" (eight digits may be a Taiwan
/// compatriot permit).
NumberValue readIdNumber(const TableCell& cell, std::optional<DocumentKind> told, const QDate& today);
