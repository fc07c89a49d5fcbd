// What goes along with a roster: slips to hand out, the list to be signed, and who confirmed.
#include "ctl/card_printing.h"
#include "ctl/proofs.h"
#include "ctl/verbs.h"
#include "ctl/written_file.h"
#include "paper/roster_papers.h"

namespace {

struct RosterPaperWritten {
  QString file;
  int people = 0;
  int pages = 0;
  QVector<QString> undrawable;  ///< characters on it that no font here has

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("file", s.file);
    v("people", s.people);
    v("pages", s.pages);
    v("undrawable", s.undrawable);
  }
};

Outcome<RosterPapers> rosterPapersFrom(const Arguments& arguments) {
  RosterPapers papers;
  bool isNumber = false;
  papers.roster = RosterId(arguments.positional.first().toLongLong(&isNumber));
  if (!isNumber)
    return fail(wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "A roster has a number; “import list” shows it.")),
                           QStringLiteral("roster")));
  const QString layout = arguments.value(QStringLiteral("layout"));
  if (!layout.isEmpty() && !fromCode(layout, papers.layout))
    return fail(
        wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--layout must be a4 or a5.")), QStringLiteral("layout")));
  const QString language = arguments.value(QStringLiteral("language"));
  if (!language.isEmpty() && language != u"zh" && language != u"en")
    return fail(wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--language must be zh or en.")),
                           QStringLiteral("language")));
  if (language == u"en") papers.language = SlipLanguage::English;
  papers.untoldOnly = arguments.isSet(QStringLiteral("untold"));
  return papers;
}

using RosterPaperWriter = Result<RosterPaperWritten> (*)(Office&, const RosterPapers&, QIODevice&);

Outcome<void> writePaper(Session& session, const Arguments& arguments, RosterPaperWriter write) {
  const auto papers = rosterPapersFrom(arguments);
  if (!papers) return fail(papers.error());
  const auto office = session.office();
  if (!office) return fail(office.error());
  RosterPaperWritten done;
  const QString path = arguments.positional[1];
  const auto written = writeWhole(path, [&](QIODevice& file) -> Result<void> {
    const auto paper = write(**office, *papers, file);
    if (!paper) return refuse(paper.error());
    done = *paper;
    done.file = path;
    return {};
  });
  if (!written) return written;
  session.output().answer(record::shapeOf<RosterPaperWritten>(), toJson(done));
  return {};
}

Outcome<void> importSlips(Session& session, const Arguments& arguments) {
  return writePaper(
      session, arguments,
      [](Office& office, const RosterPapers& papers, QIODevice& file) -> Result<RosterPaperWritten> {
        const auto slips = writeRosterSlips(office, papers, file);
        if (!slips) return refuse(slips.error());
        return RosterPaperWritten{{}, slips->slips, slips->pages, slips->undrawable};
      });
}

Outcome<void> importSignatures(Session& session, const Arguments& arguments) {
  return writePaper(
      session, arguments,
      [](Office& office, const RosterPapers& papers, QIODevice& file) -> Result<RosterPaperWritten> {
        const auto list = writeRosterSignatures(office, papers, file);
        if (!list) return refuse(list.error());
        return RosterPaperWritten{{}, list->people, list->pages, list->undrawable};
      });
}

Outcome<void> attachSignedList(Session&, const Arguments& arguments, QJsonObject& input) {
  return addProofs(arguments, input);
}

Verb rosterPaperVerb(const char* name, const QString& arguments, const char* summary) {
  Verb verb;
  verb.name = QLatin1String(name);
  verb.arguments = arguments;
  verb.summary = ctl(summary);
  verb.own = {QStringLiteral("layout"), QStringLiteral("language"), QStringLiteral("untold")};
  verb.flags = {QStringLiteral("untold")};
  verb.positional = {QStringLiteral("roster"), QStringLiteral("file")};
  verb.answer = record::shapeOf<RosterPaperWritten>();
  return verb;
}

}  // namespace

QVector<Verb> rosterPaperVerbs() {
  Verb slips = rosterPaperVerb(
      "import slips", QStringLiteral("ROSTER OUT.pdf [--untold] [--layout a4|a5] [--language zh|en]"),
      QT_TRANSLATE_NOOP("ctl",
                        "Writes the slips of a roster's workers into one PDF, for the manager to hand out"));
  slips.run = importSlips;
  Verb signatures = rosterPaperVerb(
      "import signatures", QStringLiteral("ROSTER OUT.pdf [--untold] [--language zh|en]"),
      QT_TRANSLATE_NOOP("ctl", "Writes the list on which a roster's workers sign that they know"));
  signatures.own.remove(QStringLiteral("layout"));
  signatures.run = importSignatures;
  Verb told;
  told.name = QStringLiteral("import told");
  told.arguments = QStringLiteral(
      "ROSTER --all|--workers NUMBER,… --how signature|call-back|present [--calledBy NAME] [--proof SCAN …]");
  told.own = {QStringLiteral("proof")};
  told.positional = {QStringLiteral("roster")};
  told.prepare = attachSignedList;
  return {slips, signatures, told};
}
