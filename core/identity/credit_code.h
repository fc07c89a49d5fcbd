#pragma once

#include <QString>

#include "base/result.h"

/// The unified social credit code of a firm or institution (GB 32100-2015): 18 characters.
class CreditCode {
 public:
  /// Some codes handed out in the pilot of 2015 fail their own check: AllowPilot lets such a code through
  /// with a warning, after somebody has looked at the licence.
  enum Check { Strict, AllowPilot };

  /// Folds width and case, drops blanks and hyphens. Errors: Invalid "creditCode".
  static Result<CreditCode> parse(const QString& typed, Check check = Strict);

  const QString& number() const { return m_number; }
  /// Six digits of the registering authority's division.
  QString areaCode() const { return m_number.mid(2, 6); }
  /// The nine characters of GB 11714 inside, as "12345678-8".
  QString organisationCode() const { return m_number.mid(8, 8) + u'-' + m_number[16]; }
  /// True for a pilot code whose check character does not fit.
  bool needsWarning() const { return m_pilot; }
  bool operator==(const CreditCode&) const = default;

 private:
  CreditCode(const QString& number, bool pilot) : m_number(number), m_pilot(pilot) {}
  QString m_number;
  bool m_pilot = false;
};

/// The organisation code of the years before (GB 11714): eight characters, a hyphen, a check character.
class OrganisationCode {
 public:
  /// Takes the code with or without the hyphen. Errors: Invalid "organisationCode".
  static Result<OrganisationCode> parse(const QString& typed);
  /// "46600123-2"
  const QString& number() const { return m_number; }
  bool operator==(const OrganisationCode&) const = default;

 private:
  explicit OrganisationCode(const QString& number) : m_number(number) {}
  QString m_number;
};

/// The check character over the first 17 of a credit code, or the first 8 of an organisation code. The
/// characters must be of the code's alphabet.
QChar creditCheckOf(QStringView seventeen);
QChar organisationCheckOf(QStringView eight);
