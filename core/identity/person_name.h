#pragma once

#include <QString>
#include <QStringView>

#include "base/result.h"

/// A person's name as the document shows it, in one way of writing: dots between parts are U+00B7, blanks
/// inside Chinese names and byte-order marks are gone, characters that old software kept in the private-use
/// area, as Kangxi radicals or as compatibility forms are the standard ones.
class PersonName {
 public:
  /// Errors: Invalid "name": empty; digits or signs in it; over 50 characters (the national platform's
  /// field); a private-use character that no list knows; characters lost in a conversion.
  static Result<PersonName> parse(const QString& typed);

  const QString& text() const { return m_text; }
  /// What names are compared by: see foldedName().
  const QString& folded() const { return m_folded; }
  /// As people count them; a character beyond the basic plane is one.
  int characters() const;
  /// True when a private-use character was replaced by the standard one.
  bool wasMapped() const { return m_mapped; }
  bool operator==(const PersonName& other) const { return m_text == other.m_text; }

 private:
  PersonName() = default;
  QString m_text;
  QString m_folded;
  bool m_mapped = false;
};

/// The comparison key of a name or a part of one, of whatever quality: without dots, blanks, hyphens and
/// apostrophes, Latin letters in upper case and half width, old forms of characters as above.
QString foldedName(const QString& name);

/// Whether two folded names differ in one character: another one, one more or one less. False for equal names
/// and where nothing would be left in common.
bool oneCharacterOff(const QString& a, const QString& b);
