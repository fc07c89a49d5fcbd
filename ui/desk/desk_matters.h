#pragma once

#include "cards/card_batch.h"
#include "cards/card_desk.h"
#include "contracting/contracting_operations.h"
#include "corrections/correction.h"
#include "drafts/draft_box.h"
#include "kit/paged_table.h"
#include "statistics/desk_figures.h"

/// Something that is to be done, as a line of the desk.
struct Matter {
  enum class Kind {
    Card,
    Batch,     ///< printed, and nobody has said yet what came out of the printer
    Handover,  ///< with a manager for more than a week, and not signed for
    Calendar,
    NotTold,
    NoPhone,
    NoPhoto,
    ContractEnding,
    DispatchEnding,  ///< a contract with a dispatching company ends soon, and none follows
    DispatchOver,    ///< one has ended, and its workers are still on site
    LicenceEnded,    ///< people are on site for a firm that may not send them any more
    Draft,
    Correction
  };
  Kind kind = Kind::Card;
  qint64 count = 1;              ///< persons or cards
  DueCard card = {};             ///< Kind::Card
  int year = 0;                  ///< Kind::Calendar
  int days = 0;                  ///< Kind::ContractEnding: of notice
  WorkerListRequest list = {};   ///< the others, but for drafts
  ::Draft draft = {};            ///< Kind::Draft
  ::Correction correction = {};  ///< Kind::Correction
  CardBatch batch = {};          ///< Kind::Batch
  ::Handover handover = {};      ///< Kind::Handover
  DispatchLine ending = {};      ///< Kind::DispatchEnding
  DispatchGap gap = {};          ///< Kind::DispatchOver: one of those that `count` adds up
};

/// What waits of the cards' way besides their days: batches that want confirming, lists that managers keep.
struct CardMatters {
  QVector<CardBatch> batches = {};
  QVector<Handover> handovers = {};
};
/// Those of the lists of managers whose signatures should have been here by now.
QVector<Handover> slowHandovers(QVector<Handover> lists);

/// What the desk has to do, in the order of work: cards by the day they were promised for, then what waits
/// without a day. `figures` and `promise` may be null while they are counted.
QVector<Matter> mattersOf(const DeskPromise* promise, const DeskFigures* figures,
                          const QVector<::Draft>& drafts, const QVector<::Correction>& corrections = {},
                          const CardMatters& cards = {}, const DispatchWatch& watch = {});

/// How matters are written, in the language now installed.
namespace matter_words {
QString kind(Matter::Kind kind);
QString title(const Matter& matter);
/// One or two sentences: what is the matter, and what to do.
QString explanation(const Matter& matter, const QDate& today);
QString action(const Matter& matter);
QList<TableColumn> columns();
ListRow row(const Matter& matter, qint64 id, const QDate& today);
}  // namespace matter_words
