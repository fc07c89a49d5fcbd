#pragma once

#include "letters/letter.h"

/// The words of a letter in the language of its paper, which need not be the window's.
class LetterTexts {
 public:
  explicit LetterTexts(bool chinese) : m_chinese(chinese) {}

  bool chinese() const { return m_chinese; }
  /// A text of the letter; marked with QT_TRANSLATE_NOOP("letter", …) where it stands.
  QString say(const char* source, const QStringList& arguments = {}) const;
  QString say(const Message& message) const;
  QString date(const QDate& day) const;
  /// "2026年3月1日至2026年6月30日"; without an end it goes on.
  QString days(const QDate& from, const QDate& to) const;

  QString title(LetterKind kind) const;
  QString addressee(const Letter& letter) const;
  QString answer(Answer answer) const;
  QString sex(Sex sex) const;
  /// At whose request it was issued.
  QString request(const Letter& letter) const;
  /// Where he was on these days: the projects, or that there was none.
  QString whereabouts(const LetterSpan& span) const;
  /// That an assignment was entered after it had begun; empty where none was.
  QString lateness(const LetterSpan& span) const;
  QString lateness(const LetterWork& work) const;

 private:
  bool m_chinese;
};
