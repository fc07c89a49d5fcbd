#include "paper/letter_texts.h"

#include <QLocale>

#include "letters/letter_words.h"

QString LetterTexts::say(const char* source, const QStringList& arguments) const {
  return letter_words::filled(
      m_chinese ? letter_words::inChinese("letter", source) : QString::fromUtf8(source), arguments);
}

QString LetterTexts::say(const Message& message) const {
  return m_chinese ? letter_words::chinese(message) : letter_words::english(message);
}

QString LetterTexts::date(const QDate& day) const {
  return m_chinese ? QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day())
                   : QLocale(QLocale::English).toString(day, QStringLiteral("d MMM yyyy"));
}

QString LetterTexts::days(const QDate& from, const QDate& to) const {
  if (!to.isValid()) return say(QT_TRANSLATE_NOOP("letter", "from %1 on"), {date(from)});
  if (from == to) return date(from);
  return say(QT_TRANSLATE_NOOP("letter", "%1 to %2"), {date(from), date(to)});
}

QString LetterTexts::title(LetterKind kind) const {
  switch (kind) {
    case LetterKind::Registration:
      return say(QT_TRANSLATE_NOOP("letter", "Proof of real-name registration"));
    case LetterKind::Employment:
      return say(QT_TRANSLATE_NOOP("letter", "Proof of employment"));
    case LetterKind::Cover:
      return say(QT_TRANSLATE_NOOP("letter", "Proof of injury and illness cover"));
  }
  return {};
}

QString LetterTexts::addressee(const Letter& letter) const {
  if (!letter.addressee.isEmpty()) return letter.addressee;
  switch (letter.purpose) {
    case LetterPurpose::Hospital:
      return say(QT_TRANSLATE_NOOP("letter", "To the hospital"));
    case LetterPurpose::School:
      return say(QT_TRANSLATE_NOOP("letter", "To the school"));
    case LetterPurpose::Police:
      return say(QT_TRANSLATE_NOOP("letter", "To the public security organ"));
    case LetterPurpose::Arbitration:
      return say(QT_TRANSLATE_NOOP("letter", "To the labour arbitration commission"));
    case LetterPurpose::Other:
      break;
  }
  return say(QT_TRANSLATE_NOOP("letter", "To whom it may concern"));
}

QString LetterTexts::answer(Answer answer) const {
  switch (answer) {
    case Answer::Yes:
      return say(QT_TRANSLATE_NOOP("letter", "covered"));
    case Answer::No:
      return say(QT_TRANSLATE_NOOP("letter", "not covered"));
    case Answer::NeedsEvidence:
      return say(QT_TRANSLATE_NOOP("letter", "evidence wanted"));
  }
  return {};
}

QString LetterTexts::sex(Sex sex) const {
  if (sex == Sex::Unknown) return {};
  return say(sex == Sex::Male ? QT_TRANSLATE_NOOP("letter", "male") : QT_TRANSLATE_NOOP("letter", "female"));
}

QString LetterTexts::request(const Letter& letter) const {
  switch (letter.askedBy) {
    case LetterAsker::Self:
      return say(QT_TRANSLATE_NOOP("letter", "Issued at the request of the person named."));
    case LetterAsker::Authorised:
      return say(QT_TRANSLATE_NOOP("letter", "Issued to %1, authorised by the person named (%2)."),
                 {letter.askedName, letter.askedPaper});
    case LetterAsker::Authority:
      return say(QT_TRANSLATE_NOOP("letter", "Issued at the written request of %1 (%2)."),
                 {letter.askedName, letter.askedPaper});
  }
  return {};
}

QString LetterTexts::whereabouts(const LetterSpan& span) const {
  if (span.projects.size() > 1)
    return say(QT_TRANSLATE_NOOP("letter", "Several assignments at once: %1"),
               {QStringList(span.projects).join(QStringLiteral("、"))});
  if (!span.isGap()) return span.projects.first();
  if (span.contractWith.isEmpty()) return say(QT_TRANSLATE_NOOP("letter", "No assignment on file"));
  return say(QT_TRANSLATE_NOOP("letter", "No assignment on file; the contract with %1 went on"),
             {span.contractWith});
}

QString LetterTexts::lateness(const LetterSpan& span) const {
  QStringList all;
  for (const LetterLate& each : span.enteredLate)
    all << say(QT_TRANSLATE_NOOP("letter", "%1: begun on %2, entered only on %3"),
               {each.project, date(each.beginsOn), date(each.enteredOn)});
  return all.join(u'\n');
}

QString LetterTexts::lateness(const LetterWork& work) const {
  QStringList all;
  if (work.isLate()) all << say(QT_TRANSLATE_NOOP("letter", "entered only on %1"), {date(work.enteredOn)});
  if (work.endEnteredOn.isValid())
    all << say(QT_TRANSLATE_NOOP("letter", "its end entered only on %1"), {date(work.endEnteredOn)});
  if (!work.overlapReason.isEmpty())
    all << say(QT_TRANSLATE_NOOP("letter", "beside another one: %1"), {work.overlapReason});
  return all.join(u'\n');
}
