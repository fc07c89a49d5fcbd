#include "roster/roster_numbers.h"

#include "base/text.h"
#include "identity/typed_number.h"

namespace {

/// So many digits of a number cell a spreadsheet keeps; the rest are zeros or noise.
constexpr int digitsKept = 15;
/// The passports of all countries have at most these many characters (ICAO 9303: nine in the machine's zone).
constexpr int longestPassport = 10;

CellTrouble refusedAs(const char* code, Message words) {
  return {QString::fromLatin1(code), std::move(words)};
}

Message damagedBySpreadsheet() {
  return message(QT_TRANSLATE_NOOP(
      "core",
      "Excel took the number for a quantity and lost its last digits. Ask the manager for it, format the "
      "column as text and enter it whole."));
}
Message noResult() {
  return message(QT_TRANSLATE_NOOP("core",
                                   "The cell holds a formula without a result. Open the file in Excel or "
                                   "WPS, save it, and bring it again."));
}

int digitsIn(const QString& text) {
  int count = 0;
  for (const QChar c : text) count += isDigit(c);
  return count;
}

/// By its form alone. A damaged ID number must never pass as a passport, whose numbers have no check: an O
/// for a nought, a digit left out.
DocumentKind shapeOf(const TypedNumber& typed) {
  const auto kind = guessKind(typed.text);
  if (!kind) return DocumentKind::ResidentId;
  if (*kind != DocumentKind::Passport) return *kind;
  const bool isPassport = typed.text.size() <= longestPassport && digitsIn(typed.text) < typed.text.size() &&
                          !typed.text.endsWith(u'X');
  return isPassport ? DocumentKind::Passport : DocumentKind::ResidentId;
}

/// People call every card 身份证; its number says which one it is, and has a check of its own.
bool isCalledSo(DocumentKind told, DocumentKind shape) {
  return told == DocumentKind::ResidentId &&
         (shape == DocumentKind::HmtResidencePermit || shape == DocumentKind::ForeignerPermit);
}

bool hasNoSuchDay(const QString& eighteen) {
  return !QDate::fromString(eighteen.mid(6, 8), QStringLiteral("yyyyMMdd")).isValid();
}
bool checkFails(const QString& eighteen) {
  return checkCharacterOf(QStringView(eighteen).left(17)) != eighteen.back();
}

/// Which damage it was that the rules refused; their sentence is the refusal's.
const char* damageOf(const TypedNumber& typed, DocumentKind kind) {
  const QString& number = typed.text;
  if (typed.shortened) return "id-shortened";
  if (kind != DocumentKind::ResidentId && kind != DocumentKind::HmtResidencePermit && number.size() != 18)
    return "id-wrong";
  const qsizetype bad = firstNonDigit(number);
  if (bad >= 0 && (bad != number.size() - 1 || number.back() != u'X')) return "id-characters";
  if (number.size() == 15) return upgradesOf(number).isEmpty() ? "id-birth" : "id-wrong";
  if (number.size() != 18) return "id-length";
  if (number.endsWith(QLatin1String("000")) && checkFails(number)) return "id-check";
  if (hasNoSuchDay(number)) return "id-birth";
  return checkFails(number) ? "id-check" : "id-birth";
}

std::optional<CellTrouble> missingOrDamaged(const TableCell& cell, const TypedNumber& typed) {
  if (cell.noValue) return refusedAs("id-missing", noResult());
  if (cell.kind == TableCell::Kind::Empty || cell.kind == TableCell::Kind::Error || isLeftOpen(cell.text))
    return refusedAs("id-missing", message(QT_TRANSLATE_NOOP("core", "Enter the number of the document.")));
  const bool isQuantity = cell.kind == TableCell::Kind::Number && digitsIn(cell.text) > digitsKept;
  if (typed.shortened || isQuantity || cell.kind == TableCell::Kind::Date)
    return refusedAs("id-shortened", damagedBySpreadsheet());
  return std::nullopt;
}

std::optional<CellTrouble> doubtOf(const IdDocument& document, bool isTold) {
  const QString& number = document.number();
  if (number.size() == 18 && number.endsWith(QLatin1String("000")))
    return CellTrouble{
        QStringLiteral("ends-in-000"),
        message(QT_TRANSLATE_NOOP(
            "core",
            "The number ends in 000, as Excel leaves long numbers, though its check fits. Compare "
            "it with the card.")),
        true};
  if (!isTold && document.kind() == DocumentKind::TaiwanPermit)
    return CellTrouble{
        QStringLiteral("document-guessed"),
        message(QT_TRANSLATE_NOOP("core",
                                  "The number has %1 digits, as Taiwan compatriot permits have. Is it "
                                  "one, or a number cut short?"),
                {QString::number(number.size())}),
        true, nameOf(document.kind()).text()};
  return std::nullopt;
}

}  // namespace

NumberValue readIdNumber(const TableCell& cell, std::optional<DocumentKind> told, const QDate& today) {
  NumberValue value;
  const TypedNumber typed(cell.text);
  value.trouble = missingOrDamaged(cell, typed);
  if (value.trouble) return value;
  const DocumentKind shape = shapeOf(typed);
  const bool byNumber = told && isCalledSo(*told, shape);
  const DocumentKind kind = byNumber ? shape : told.value_or(shape);
  auto document = IdDocument::parse(cell.text, kind, today);
  if (!document) {
    value.trouble = refusedAs(damageOf(typed, kind), document.error().message);
    return value;
  }
  if (typed.text.size() == 15 && document->number().size() == 18)
    value.notes.append(QStringLiteral("upgraded-15"));
  if (typed.folded) value.notes.append(QStringLiteral("full-width"));
  if (typed.lookAlike) value.notes.append(QStringLiteral("look-alike-x"));
  if (byNumber) value.notes.append(QStringLiteral("kind-by-number"));
  value.trouble = doubtOf(*document, told.has_value());
  value.document = std::move(*document);
  return value;
}
