#pragma once

#include <optional>

#include "cards/card_batch.h"
#include "cards/card_desk.h"
#include "cards/card_lists.h"
#include "rules/dated_rules.h"
#include "storage/operation.h"
#include "storage/work.h"

// Errors that all of them share: NotFound "card", "batch", "handover", "pickUpDesk"; Conflict "version" where
// the record was changed meanwhile; Conflict "state" where the card or batch is not in a state from which
// this step leads on; Conflict "batch" where a card lies in a batch, with its number, who made it and when;
// Invalid with the field that is wanting or wrong ("reason", "day", "place" …). An entry in the audit for
// each card.

// ---- the queue and its lists ---------------------------------------------------------------------------

extern const Operation<QueueRequest, QueuePage> ReadQueue;             ///< card.queue (reads)
extern const Operation<SuggestBatch, SuggestedBatch> ProposeBatch;     ///< card.suggest (reads)
extern const Operation<PromiseRequest, PromiseWeeks> ReadPromiseKept;  ///< card.promise (reads)
extern const Operation<LateListRequest, LateListPage> ListLateCards;   ///< card.late (reads)
extern const Operation<HuntRequest, HuntPage> ListWithoutCard;      ///< card.hunt (reads; for the bulk lane)
extern const Operation<HuntRequest, HuntFigures> CountWithoutCard;  ///< card.hunt-count (reads; bulk lane)
extern const Operation<CardRef, CardShown> ShowCard;                ///< card.show (reads)

// ---- batches -----------------------------------------------------------------------------------------

/// Each card gets its number here, for ever, unless it has one.
extern const Operation<MakeBatch, CardBatch> MakeCardBatch;    ///< card.batch
extern const Operation<BatchCard, CardBatch> AddToBatch;       ///< card.batch-add
extern const Operation<BatchCard, CardBatch> TakeOutOfBatch;   ///< card.batch-take-out
extern const Operation<BatchChange, CardBatch> DissolveBatch;  ///< card.batch-dissolve
/// Counts a print; from now on the batch waits for confirmation, whatever happens to the program.
extern const Operation<PrintBatch, CardBatch> PrintCardBatch;       ///< card.batch-print
extern const Operation<BatchDataRequest, BatchData> ReadBatchData;  ///< card.batch-data (reads)
extern const Operation<SetPlaceResult, CardBatch> NotePlaceResult;  ///< card.batch-result
/// Good ones are printed; a spoiled one is dead with its number, and a new card of the same worker with the
/// same due days is at the head of the queue; what was not printed is back in the queue with its number.
extern const Operation<ConfirmBatch, CardBatch> ConfirmCardBatch;         ///< card.batch-confirm
extern const Operation<BatchListRequest, BatchListPage> ListCardBatches;  ///< card.batch-list (reads)
extern const Operation<BatchRef, CardBatch> ReadCardBatch;                ///< card.batch-read (reads)

// ---- desks and handing over ----------------------------------------------------------------------------

extern const Operation<Nothing, PickUpDeskList> ListPickUpDesks;        ///< card.desks (reads)
extern const Operation<EditPickUpDesk, PickUpDeskList> SavePickUpDesk;  ///< card.desk-save
extern const Operation<ChooseDesk, CardsDone> ChoosePickUpDesk;         ///< card.desk-choose
extern const Operation<PutAtDesk, CardsDone> PutCardsAtDesk;            ///< card.to-desk
extern const Operation<DeliverCard, CardShown> DeliverToWorker;         ///< card.deliver
/// It was noted by mistake: the card lies at the desk again. On the same day by who noted it, later by a
/// supervisor. Errors: NotFound "card"; Invalid "reason"; Conflict "version", "state"; Forbidden "card".
extern const Operation<CardChange, CardShown> TakeDeliveryBack;      ///< card.deliver-undo
extern const Operation<HandToManager, Handover> HandCardsToManager;  ///< card.hand-over
extern const Operation<SignHandover, Handover> NoteSignatures;       ///< card.signed
/// A signature that was noted wrongly is taken back: the line is open again, the card no longer counts as in
/// the worker's hand, and what had been noted stays on file. On the same day by who noted it, later by a
/// supervisor. Errors: Invalid "cards", "reason"; Conflict "version", "cards" (nothing is noted, or it was
/// brought back); Forbidden "cards".
extern const Operation<UndoSignatures, Handover> TakeSignaturesBack;  ///< card.signed-undo
extern const Operation<HandoverRef, Handover> PrintHandover;          ///< card.handover-print (counts)
extern const Operation<HandoverListRequest, HandoverListPage> ListHandovers;  ///< card.handover-list (reads)
extern const Operation<HandoverRef, Handover> ReadHandover;                   ///< card.handover-read (reads)

// ---- what else happens to a card -----------------------------------------------------------------------

extern const Operation<CardChange, CardShown> LoseCard;     ///< card.lost
extern const Operation<CardChange, CardShown> FindCard;     ///< card.found: active again, if not replaced yet
extern const Operation<CardChange, CardShown> BlockCard;    ///< card.block
extern const Operation<CardChange, CardShown> UnblockCard;  ///< card.unblock
/// The old one is dead for ever; answers with the new one. Its days run from today where the worker had the
/// old one in his hand; otherwise they stay what they were, and it is at the head of the queue.
extern const Operation<CardChange, CardShown> ReplaceCard;  ///< card.replace
extern const Operation<CardChange, CardShown> ReturnCard;   ///< card.return
extern const Operation<CardChange, CardShown> CancelCard;   ///< card.cancel
extern const Operation<CardChange, CardShown>
    RefuseCard;  ///< card.refuse: the worker wants none; he stays registered
extern const Operation<CardChange, CardShown> RejectPhoto;  ///< card.photo-unfit: waits for another photo
extern const Operation<CardChange, CardShown> QueueCard;    ///< card.requeue: what was wanting is there
extern const Operation<WorkerCard, CardShown> RequestCard;  ///< card.request: he has none and wants one

// ---- For other operations, inside their Work ------------------------------------------------------------
// Nothing below opens a transaction; every change is audited with the subject "card".

/// The promise: at the pick-up desk and in the worker's hand by these days. Absent where the calendar of a
/// year it needs is not announced; registration goes on, and the days are filled in when it is.
struct CardDue {
  QDate atDesk;
  QDate inHand;
};
CardDue cardDue(const WorkingCalendar& calendar, const RuleSet& rules, const QDate& requestedOn);

/// Whether a card in this state counts as the one valid card of a person, delivered or on its way.
bool isValidCard(CardState state);
/// Whether somebody whose newest card is in this state gets a new one when he comes to the counter. A lost
/// card is replaced on its own, with its reason.
bool wantsNewCard(const QVector<Card>& cards);

/// Requests a card for each, and queues it where he has a photo; answers in their order. The caller has seen
/// that he has no valid one; the database holds it too.
QVector<Card> requestCards(Work& work, const QVector<WorkerId>& workers, const RuleSet& rules);
Card requestCard(Work& work, WorkerId worker, const RuleSet& rules);
/// He has a new photo: a card of his that waited for one is queued. Returns whether one was.
bool photoArrived(Work& work, WorkerId worker);
/// Calls off a card that an operation asked for and that is not yet in work (requested or queued). One in
/// work stays; returns whether it was called off.
bool cancelRequestedCard(Work& work, WorkerId worker, OperationId requestedBy, const QString& reason);

/// Sets the state of a card from today on, with its step and its reason. Where no step leads from the card's
/// state to this one, the Work fails with Conflict "state".
void setCardState(Work& work, const Card& card, CardState state, const QString& reason);
/// The card as it stands, kept from other desks until the transaction ends; none where there is no such row.
std::optional<Card> heldCard(Work& work, const CardRef& ref);
WorkerId workerOfCard(Work& work, CardId card);
/// Of these cards the one that lies in a batch that is not closed, in words, as the refusal of whoever would
/// end it.
std::optional<Error> inBatchRefusal(Work& work, CardId card);

/// Works out the due days of waiting cards that have none, after a year's calendar was announced. Each card
/// that gets its days is audited.
void fillDueDays(Work& work);

QVector<Card> cardsOf(Work& work, WorkerId worker);  ///< the valid one first, then newest first
/// Likewise of many; who never had any is not there.
QHash<WorkerId, QVector<Card>> cardsOf(Work& work, const QVector<WorkerId>& workers);
QVector<CardStep> cardStepsOf(Work& work, WorkerId worker);  ///< oldest first

/// Cards as stored, for writing thousands at once; nothing is checked or audited here.
struct CardRow {
  WorkerId worker;
  QString number;  ///< empty until one is given
  QDate requestedOn;
  CardDue due;
  QVector<QPair<CardState, QDate>> steps;  ///< in order; the last one is the card's state
  Instant at;
  // What follows from the steps where they went past a desk; empty in a registration.
  bool reprint = false;
  DeliveredTo deliveredTo = DeliveredTo::Nobody;
  QDate inHandOn = {};
  PickUpDeskId desk = {};  ///< none: the office's first
  CardId replaces = {};
  CardWant want = CardWant::Nothing;
};
class CardRows {
 public:
  explicit CardRows(Work& work);
  void reserve(qint64 cards);
  CardId add(const CardRow& row);
  void flush();

 private:
  Work& m_work;
  RowBatch m_cards;
  RowBatch m_steps;
  QVector<qint64> m_ids = {};
  qsizetype m_next = 0;
  PickUpDeskId m_desk = {};
};

/// Batches and lists of managers as stored, under the name of whoever writes them; their cards come through
/// CardRows, and agree with them.
struct BatchRow {
  QDate day;
  Instant at;
  PickUpDeskId desk = {};
  BatchLayout layout = BatchLayout::Sheet10;
  BatchState state = BatchState::Closed;
  int timesPrinted = 1;
  struct Place {
    CardId card;
    PlaceResult result = PlaceResult::Good;
    QString reason = {};
  };
  QVector<Place> places = {};
};
void writeBatches(Work& work, const QVector<BatchRow>& batches);
struct HandoverRow {
  QDate day;
  Instant at;
  CompanyId company;
  ManagerId manager;
  ProjectId project;
  struct Line {
    CardId card;
    QDate signedOn = {};  ///< absent: not yet
  };
  QVector<Line> lines = {};
};
void writeHandovers(Work& work, const QVector<HandoverRow>& handovers);
/// Further desks beside the office's own; for an office that is made up.
QVector<PickUpDeskId> writeDesks(Work& work, const QStringList& names);
