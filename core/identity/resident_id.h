#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

#include "base/result.h"
#include "identity/sex.h"

/// The documents that somebody may show at the counter.
enum class DocumentKind {
  ResidentId,          ///< GB 11643-1999: 18 digits; 15 (GB 11643-1989) are upgraded
  HmtResidencePermit,  ///< residence permit of Hong Kong, Macao and Taiwan residents: 18 digits from 81, 82,
                       ///< 83
  ForeignerPermit,     ///< permanent residence: 15 characters (2017) or 18 digits from 9 (GA 2102-2023)
  Passport,
  HomeReturnPermit,  ///< mainland travel permit of Hong Kong and Macao residents: H or M and 8 digits
  TaiwanPermit,      ///< mainland travel permit of Taiwan residents: 8 digits
  Other,
};

/// "resident-id", "hmt-residence-permit", "foreigner-permit", "passport", "home-return-permit",
/// "taiwan-permit", "other".
QString codeOf(DocumentKind kind);
bool fromCode(const QString& code, DocumentKind& kind);
std::optional<DocumentKind> documentKindFrom(const QString& code);
/// What the document is called.
Message nameOf(DocumentKind kind);
const QVector<DocumentKind>& documentKinds();

/// The number of an identity document that has passed the rules of its kind; it cannot hold another.
class IdDocument {
 public:
  /// Folds what was typed (full width, blanks, hyphens, lower case, a spreadsheet's apostrophe) and judges
  /// it. `today` is the civil date in China: births after it are refused. What is odd but possible goes
  /// through with a note. Errors: Invalid "idNumber", one sentence per kind of damage that never repeats the
  /// number. A 15-digit number with order 996 to 999 may belong to somebody born in 18YY or 19YY; it is
  /// refused, for the 18 digits must then be read from the card (upgradesOf() has both candidates).
  static Result<IdDocument> parse(const QString& typed, DocumentKind kind, const QDate& today);

  DocumentKind kind() const { return m_kind; }
  /// Without blanks, letters in upper case; 18 digits where 15 were typed.
  const QString& number() const { return m_number; }
  /// What the number says of its holder; nothing where the kind does not hold it.
  std::optional<QDate> birthDate() const;
  std::optional<Sex> sex() const;
  /// The six digits of the division of first registration; nothing for documents that have none.
  std::optional<QString> divisionCode() const;

  /// What was mended or is odd, for the line under the field.
  const QVector<Message>& notes() const { return m_notes; }
  /// Whether a note is a doubt that asks for a look at the card, rather than a mere notice.
  bool needsWarning() const { return m_doubtful; }

  /// "329921 19850615 0717"; other kinds as they are printed.
  QString formatted() const;
  /// "329921 ******** 0717"
  QString masked() const;

  bool operator==(const IdDocument& other) const {
    return m_kind == other.m_kind && m_number == other.m_number;
  }

 private:
  IdDocument() = default;

  DocumentKind m_kind = DocumentKind::ResidentId;
  QString m_number;
  QDate m_birthDate;
  Sex m_sex = Sex::Unknown;
  QVector<Message> m_notes;
  bool m_doubtful = false;
};

/// What kind a number looks like, for the counter; nothing when it fits none.
std::optional<DocumentKind> guessKind(const QString& typed);

/// The number as it is stored: half width, upper case, without blanks and hyphens. Judges nothing.
QString normalisedNumber(const QString& typed);
/// Every form under which a number typed into a search may be on file: as stored, and upgraded from 15
/// digits.
QStringList searchFormsOf(const QString& text);
/// The 18-digit numbers that a 15-digit one stands for: one, or two for orders 996 to 999 (born 18YY or
/// 19YY); none when it is no such number or its date does not exist.
QStringList upgradesOf(const QString& fifteenDigits);
/// The check character of ISO 7064 MOD 11-2 over 17 digits, '0' to '9' or 'X'.
QChar checkCharacterOf(QStringView seventeenDigits);

/// A stored number for a screen, grouped as printed, or with its middle hidden.
QString groupedNumber(const QString& number);
QString maskedNumber(const QString& number);
