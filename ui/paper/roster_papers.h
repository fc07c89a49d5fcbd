#pragma once

#include <functional>

#include "office/office.h"
#include "paper/signature_list.h"
#include "paper/slips_pdf.h"

/// The papers that go along with a roster, from the office onto paper; what the window and shimingctl both
/// call. These wait for the office: a window calls them in a thread of its own.

struct RosterPapers {
  RosterId roster;
  bool untoldOnly = false;
  SlipsLayout layout = SlipsLayout::TwoOnA4;
  SlipLanguage language = SlipLanguage::Chinese;
};
/// Called after each; false stops.
using PapersWatch = std::function<bool(int done, int all)>;
/// Takes a slip and the pile it goes to; a refusal stops.
using SlipTaker = std::function<Result<void>(const PiledSlip& slip)>;

/// Who is on these papers, by team and name. Errors: NotFound "roster".
Result<SignatureList> rosterPeopleForPaper(Office& office, const RosterPapers& papers);
/// Their slips in that order. Errors: as above; Forbidden; Busy "slips" where `watch` stopped it; the
/// taker's.
Result<void> eachRosterSlip(Office& office, const SignatureList& people, const PapersWatch& watch,
                            const SlipTaker& take);
/// The slips of them all. Errors: as above; Invalid "slips" (nobody); Storage "file".
Result<SlipsWritten> writeRosterSlips(Office& office, const RosterPapers& papers, QIODevice& device,
                                      const PapersWatch& watch = {});
/// The list on which they sign. Errors: NotFound "roster", Invalid "people" (nobody), Storage "file".
Result<SignatureListWritten> writeRosterSignatures(Office& office, const RosterPapers& papers,
                                                   QIODevice& device);
