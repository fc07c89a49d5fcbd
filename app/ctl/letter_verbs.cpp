// Verbs of letters: issued and printed in one call, the paper as PDF.
#include "ctl/input.h"
#include "ctl/verbs.h"
#include "ctl/written_file.h"
#include "letters/letter_operations.h"
#include "paper/letter_paper.h"

namespace {

struct WrittenLetter {
  LetterId letter;
  QString number;
  QString code;
  int copy = 1;
  QString file;                 ///< empty where no paper was asked for
  QVector<QString> undrawable;  ///< characters of it that no font here has

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("letter", s.letter);
    v("number", s.number);
    v("code", s.code);
    v("nth", s.copy);
    v("file", s.file);
    v("undrawable", s.undrawable);
  }
};

const QString letterOption = QStringLiteral("pdf");

/// Asked before anything is issued: a letter that was issued stays issued.
Outcome<void> prepareLetter(Session&, const Arguments& arguments, QJsonObject&) {
  return arguments.has(letterOption) ? checkWritable(letterOption, arguments.value(letterOption))
                                     : Outcome<void>();
}

Outcome<void> writeLetter(Session& session, const Arguments& arguments, const QJsonObject& result) {
  const auto printed = fromJson<LetterPrinted>(result);
  if (!printed) return fail(failureOf(printed.error()));
  WrittenLetter written{printed->letter, printed->number, printed->code, printed->copy, {}, {}};
  if (arguments.has(letterOption)) {
    const auto letter = session.run(ReadLetter, LetterRef{printed->letter, {}});
    if (!letter) return fail(letter.error());
    LetterPaper paper;
    paper.copy = printed->copy;
    for (const LetterPrint& each : letter->prints)
      if (each.copy == printed->copy) paper.chinese = each.language != QLatin1String("en");
    written.file = arguments.value(letterOption);
    written.undrawable = undrawable(*letter, paper);
    if (auto done = writeFile(letterOption, written.file, letterPdf(*letter, paper)); !done) return done;
  }
  session.output().answer(record::shapeOf<WrittenLetter>(), toJson(written));
  return {};
}

/// Anything but a letter that holds ends in 1: whoever asks need not read the answer.
Outcome<void> answerVerdict(Session& session, const Arguments&, const QJsonObject& result) {
  session.output().answer(record::shapeOf<VerifiedLetter>(), result);
  if (result.value(QStringLiteral("verdict")) == codeOf(LetterVerdict::Genuine)) return {};
  return fail({Refused, QString(), QString(), QString()});  // said already
}

Verb printing(const char* name, const char* arguments, const char* positional) {
  Verb verb;
  verb.name = QLatin1String(name);
  verb.arguments = QLatin1String(arguments);
  verb.positional = {QLatin1String(positional)};
  verb.own = {letterOption};
  verb.answer = record::shapeOf<WrittenLetter>();
  verb.prepare = prepareLetter;
  verb.finish = writeLetter;
  return verb;
}

}  // namespace

QVector<Verb> letterVerbs() {
  Verb verify;
  verify.name = QStringLiteral("letter verify");
  verify.arguments = QStringLiteral("CODE");
  verify.positional = {QStringLiteral("code")};
  verify.answer = record::shapeOf<VerifiedLetter>();
  verify.finish = answerVerdict;
  return {printing("letter print",
                   "NUMBER --kind KIND --for PURPOSE [--addressee TEXT] [--from D] [--to D] --asked-by WHO "
                   "[--asked-name NAME --asked-paper TEXT] [--language zh|en] [--pdf OUT]",
                   "worker"),
          printing("letter reprint", "LETTER --reason TEXT [--language zh|en] [--pdf OUT]", "number"),
          verify};
}
