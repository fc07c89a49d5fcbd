#include "identity/resident_id.h"

#include <algorithm>

#include "identity/document_rules.h"
#include "identity/typed_number.h"

namespace {

constexpr struct {
  DocumentKind kind;
  const char* code;
  const char* name;
} kinds[] = {
    {DocumentKind::ResidentId, "resident-id", QT_TRANSLATE_NOOP("core", "Resident ID card")},
    {DocumentKind::HmtResidencePermit, "hmt-residence-permit",
     QT_TRANSLATE_NOOP("core", "Residence permit (Hong Kong, Macao, Taiwan)")},
    {DocumentKind::ForeignerPermit, "foreigner-permit",
     QT_TRANSLATE_NOOP("core", "Foreigner's permanent residence card")},
    {DocumentKind::Passport, "passport", QT_TRANSLATE_NOOP("core", "Passport")},
    {DocumentKind::HomeReturnPermit, "home-return-permit",
     QT_TRANSLATE_NOOP("core", "Home-return permit (Hong Kong, Macao)")},
    {DocumentKind::TaiwanPermit, "taiwan-permit", QT_TRANSLATE_NOOP("core", "Taiwan compatriot permit")},
    {DocumentKind::Other, "other", QT_TRANSLATE_NOOP("core", "Other document")},
};

bool startsWithAny(const QString& number, std::initializer_list<QLatin1String> prefixes) {
  for (const QLatin1String prefix : prefixes)
    if (number.startsWith(prefix)) return true;
  return false;
}

std::optional<DocumentKind> guessEighteen(const QString& number) {
  const qsizetype bad = firstNonDigit(number);
  if (bad >= 0 && (bad != 17 || number.back() != u'X')) return DocumentKind::Passport;
  if (startsWithAny(number, {QLatin1String("81"), QLatin1String("82"), QLatin1String("83")}))
    return DocumentKind::HmtResidencePermit;
  return number.startsWith(u'9') ? DocumentKind::ForeignerPermit : DocumentKind::ResidentId;
}

std::optional<DocumentKind> guessDigits(const QString& number) {
  if (number.size() == 15) return DocumentKind::ResidentId;
  if (number.size() == 8) return DocumentKind::TaiwanPermit;
  return std::nullopt;
}

bool isHomeReturn(const QString& number) {
  return (number.size() == 9 || number.size() == 11) && (number.front() == u'H' || number.front() == u'M') &&
         firstNonDigit(QStringView(number).mid(1)) < 0;
}

bool isForeigner2017(const QString& number) {
  return number.size() == 15 && firstNonDigit(QStringView(number).mid(3)) < 0 && isUpper(number[0]) &&
         isUpper(number[1]) && isUpper(number[2]);
}

}  // namespace

QString codeOf(DocumentKind kind) {
  for (const auto& each : kinds)
    if (each.kind == kind) return QString::fromLatin1(each.code);
  return {};
}

bool fromCode(const QString& code, DocumentKind& kind) {
  for (const auto& each : kinds)
    if (code == QLatin1String(each.code)) return kind = each.kind, true;
  return false;
}

std::optional<DocumentKind> documentKindFrom(const QString& code) {
  DocumentKind kind{};
  if (!fromCode(code, kind)) return std::nullopt;
  return kind;
}

Message nameOf(DocumentKind kind) {
  for (const auto& each : kinds)
    if (each.kind == kind) return message(each.name);
  return {};
}

const QVector<DocumentKind>& documentKinds() {
  static const QVector<DocumentKind> all = [] {
    QVector<DocumentKind> list;
    for (const auto& each : kinds) list.append(each.kind);
    return list;
  }();
  return all;
}

Result<IdDocument> IdDocument::parse(const QString& typed, DocumentKind kind, const QDate& today) {
  Result<document_rules::Findings> judged = document_rules::judge(TypedNumber(typed), kind, today);
  if (!judged) return refuse(judged.error());
  IdDocument document;
  document.m_kind = kind;
  document.m_number = std::move(judged->number);
  document.m_birthDate = judged->birthDate;
  document.m_sex = judged->sex;
  document.m_notes = std::move(judged->notes);
  document.m_doubtful = judged->doubtful;
  return document;
}

std::optional<QDate> IdDocument::birthDate() const {
  if (!m_birthDate.isValid()) return std::nullopt;
  return m_birthDate;
}

std::optional<Sex> IdDocument::sex() const {
  if (m_sex == Sex::Unknown) return std::nullopt;
  return m_sex;
}

std::optional<QString> IdDocument::divisionCode() const {
  if (m_kind != DocumentKind::ResidentId && m_kind != DocumentKind::HmtResidencePermit) return std::nullopt;
  return m_number.left(6);
}

QString IdDocument::formatted() const { return groupedNumber(m_number); }
QString IdDocument::masked() const { return maskedNumber(m_number); }

std::optional<DocumentKind> guessKind(const QString& typed) {
  const QString number = TypedNumber(typed).text;
  if (number.isEmpty()) return std::nullopt;
  if (firstNonDigit(number) < 0 && number.size() != 18) return guessDigits(number);
  if (number.size() == 18) return guessEighteen(number);
  if (isForeigner2017(number)) return DocumentKind::ForeignerPermit;
  if (isHomeReturn(number)) return DocumentKind::HomeReturnPermit;
  for (const QChar c : number)
    if (!isDigit(c) && !isUpper(c)) return std::nullopt;
  if (number.size() < 5 || number.size() > 20) return std::nullopt;
  return DocumentKind::Passport;
}

QString normalisedNumber(const QString& typed) { return TypedNumber(typed).text; }

QStringList searchFormsOf(const QString& text) {
  const QString number = normalisedNumber(text);
  if (number.isEmpty()) return {};
  return QStringList{number} + upgradesOf(number);
}

QString groupedNumber(const QString& number) {
  if (number.size() != 18) return number;
  return number.left(6) + u' ' + number.mid(6, 8) + u' ' + number.mid(14);
}

QString maskedNumber(const QString& number) {
  if (number.size() == 18) return number.left(6) + QStringLiteral(" ******** ") + number.mid(14);
  const qsizetype head = number.size() >= 12 ? 3 : 1;
  const qsizetype tail = std::min<qsizetype>(3, number.size() / 3);
  if (number.size() <= head + tail) return QString(number.size(), u'*');
  return number.left(head) + QString(number.size() - head - tail, u'*') + number.right(tail);
}
