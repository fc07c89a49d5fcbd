#include "paper/roster_papers.h"

#include "catalogue/office_operations.h"
#include "letters/letter_words.h"
#include "paper/card_sheets.h"
#include "roster/roster_people_operations.h"
#include "workers/worker_operations.h"

namespace {

constexpr int kPeopleAtOnce = 2000;

QString rosterPaperTitle(const SignatureList& list, const char* source, bool chinese) {
  return letter_words::filled(chinese ? letter_words::inChinese("card", source) : QString::fromUtf8(source),
                              {QString::number(list.roster.roster.value())});
}

PdfFacts rosterPaperFacts(const Office& office, const QString& title) {
  return {title, office.officeName(), office.clock().now().milliseconds};
}

bool inChinese(const RosterPapers& papers) { return papers.language == SlipLanguage::Chinese; }

/// "木工一班  3": which pile, and the place in it.
class Piles {
 public:
  QString next(const QString& team) {
    m_place = team == m_team ? m_place + 1 : 1;
    m_team = team;
    return (team.isEmpty() ? QString() : team + QStringLiteral("  ")) + QString::number(m_place);
  }

 private:
  QString m_team;
  int m_place = 0;
};

}  // namespace

Result<SignatureList> rosterPeopleForPaper(Office& office, const RosterPapers& papers) {
  SignatureList list;
  list.officeName = office.officeName();
  if (const auto inForce = office.runNow(RulesOfDay, OnDay{})) list.officePhone = inForce->phone;
  list.day = office.clock().today();
  RosterPeopleRequest asked;
  asked.roster = papers.roster;
  asked.told = papers.untoldOnly ? QStringLiteral("no") : QString();
  asked.order = RosterOrder::Team;
  asked.limit = kPeopleAtOnce;
  do {
    const auto page = office.runNow(PeopleOfRoster, asked);
    if (!page) return refuse(page.error());
    if (page->about) list.roster = *page->about;
    list.people += page->lines;
    asked.cursor = page->cursor;
  } while (!asked.cursor.isEmpty());
  return list;
}

Result<void> eachRosterSlip(Office& office, const SignatureList& people, const PapersWatch& watch,
                            const SlipTaker& take) {
  Piles piles;
  int done = 0;
  for (const RosterPerson& person : people.people) {
    const auto slip = office.runNow(SlipOf, SlipRequest{person.worker, {}}, {{}, LaneName::Bulk});
    if (!slip) return refuse(slip.error());
    if (auto taken = take({*slip, piles.next(person.team)}); !taken) return taken;
    if (watch && !watch(++done, static_cast<int>(people.people.size())))
      return refuse(Error{ErrorKind::Busy, QStringLiteral("slips"),
                          message(QT_TRANSLATE_NOOP("core", "Stopped; no slips were written."))});
  }
  return {};
}

Result<SlipsWritten> writeRosterSlips(Office& office, const RosterPapers& papers, QIODevice& device,
                                      const PapersWatch& watch) {
  const auto list = rosterPeopleForPaper(office, papers);
  if (!list) return refuse(list.error());
  const QString title =
      rosterPaperTitle(*list, QT_TRANSLATE_NOOP("card", "Slips of roster %1"), inChinese(papers));
  SlipsPdf pdf(device, papers.layout, papers.language, rosterPaperFacts(office, title));
  const auto written = eachRosterSlip(office, *list, watch, [&pdf](const PiledSlip& slip) -> Result<void> {
    pdf.add(slip);
    if (pdf.failed()) return refuse(fileNotWritten());
    return {};
  });
  if (!written) return refuse(written.error());
  return pdf.finish();
}

Result<SignatureListWritten> writeRosterSignatures(Office& office, const RosterPapers& papers,
                                                   QIODevice& device) {
  const auto list = rosterPeopleForPaper(office, papers);
  if (!list) return refuse(list.error());
  const QString title =
      rosterPaperTitle(*list, QT_TRANSLATE_NOOP("card", "Signature list of roster %1"), inChinese(papers));
  return writeSignatureList(device, *list, inChinese(papers), rosterPaperFacts(office, title));
}
