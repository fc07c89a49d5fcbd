#pragma once

#include "base/paper_print.h"
#include "cards/card.h"
#include "identity/sex.h"

using CardBatchId = Id<struct CardBatchTag>;

/// A card to a page of a card printer, or ten to a sheet of A4.
enum class BatchLayout { Single, Sheet10 };
QString codeOf(BatchLayout layout);  ///< "single", "sheet10"
bool fromCode(const QString& code, BatchLayout& layout);
constexpr int placesPerSheet = 10;

/// Open: may still be changed. Printed: went to the printer, waits for somebody's word on each place. Closed:
/// confirmed. Dissolved: never printed, all went back to the queue.
enum class BatchState { Open, Printed, Closed, Dissolved };
QString codeOf(BatchState state);  ///< "open", "printed", "closed", "dissolved"
bool fromCode(const QString& code, BatchState& state);

/// What came out of the printer at a place. Open while nobody has said.
enum class PlaceResult { Open, Good, Spoiled, NotPrinted };
QString codeOf(PlaceResult result);  ///< "", "good", "spoiled", "not-printed"
bool fromCode(const QString& code, PlaceResult& result);

/// Places run on over sheets: on paper with ten to a sheet, place 13 is the third of the second sheet.
struct BatchPlace {
  int place = 0;
  CardId card;
  QString cardNumber;
  CardState state = CardState::InBatch;  ///< of the card, now
  WorkerId worker;
  QString workerName;
  QString workerNumber;
  bool hasPhoto = false;
  PlaceResult result = PlaceResult::Open;
  QString reason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("place", s.place);
    v("card", s.card);
    v("cardNumber", s.cardNumber);
    v("cardState", s.state);
    v("worker", s.worker);
    v("workerName", s.workerName);
    v("workerNumber", s.workerNumber);
    v("hasPhoto", s.hasPhoto);
    v("result", s.result);
    v("reason", s.reason);
  }
};

struct CardBatch {
  CardBatchId id;
  QString number;  ///< "20261125-03"
  BatchState state = BatchState::Open;
  QDate madeOn;
  QString madeBy;
  Instant madeAt;
  PickUpDeskId desk;
  QString deskName;
  BatchLayout layout = BatchLayout::Single;
  int firstPlace = 1;    ///< of the first sheet: the places before it were used up by an earlier batch
  QString templateName;  ///< empty: the office's first
  int cards = 0;
  int printed = 0;  ///< how often it was sent to a printer
  int good = 0;
  int spoiled = 0;
  int notPrinted = 0;
  QString closedBy;
  Instant closedAt;
  int version = 1;
  QVector<BatchPlace> places;  ///< in order; not in lists
  QVector<PaperPrint> prints;  ///< each time it was sent to a printer, oldest first; not in lists

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("state", s.state);
    v("madeOn", s.madeOn);
    v("madeBy", s.madeBy);
    v("madeAt", s.madeAt);
    v("pickUpDesk", s.desk);
    v("deskName", s.deskName);
    v("layout", s.layout);
    v("firstPlace", s.firstPlace);
    v("template", s.templateName);
    v("cardsIn", s.cards);
    v("timesPrinted", s.printed);
    v("good", s.good);
    v("spoiled", s.spoiled);
    v("notPrinted", s.notPrinted);
    v("closedBy", s.closedBy);
    v("closedAt", s.closedAt);
    v("version", s.version);
    v("places", s.places);
    v("prints", s.prints);
  }
};

struct BatchRef {
  CardBatchId batch;
  QString number;  ///< used where `batch` is none

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("batch", s.batch);
    v("number", s.number);
  }
};

/// The batch as it was read.
struct BatchChange {
  CardBatchId batch;
  int version = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("batch", s.batch);
    v("version", s.version);
  }
};

struct MakeBatch {
  QVector<CardId> cards;  ///< in the order of their places
  PickUpDeskId desk;      ///< none: each card keeps its own; else they are fetched there
  BatchLayout layout = BatchLayout::Single;
  int firstPlace = 1;
  QString templateName;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("cards", s.cards);
    v("pickUpDesk", s.desk);
    v("layout", s.layout);
    v("firstPlace", s.firstPlace);
    v("template", s.templateName);
  }
};

/// One worker more or less, before printing.
struct BatchCard {
  CardBatchId batch;
  int version = 0;
  CardId card;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("batch", s.batch);
    v("version", s.version);
    v("card", s.card);
  }
};

struct PrintBatch {
  CardBatchId batch;
  int version = 0;
  QString reason;  ///< wanted from the second time on

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("batch", s.batch);
    v("version", s.version);
    v("reason", s.reason);
  }
};

/// What a face of a card is drawn from: today's data, whatever they were when the batch was made. No ID
/// number, no employer.
struct CardPrintData {
  int place = 0;
  CardId card;
  QString cardNumber;
  WorkerId worker;
  QString name;
  Sex sex = Sex::Unknown;
  QString registrationNumber;
  QDate issuedOn;    ///< today; paper shows its month
  QByteArray photo;  ///< JPEG as stored; empty where he has none

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("place", s.place);
    v("card", s.card);
    v("cardNumber", s.cardNumber);
    v("worker", s.worker);
    v("name", s.name);
    v("sex", s.sex);
    v("registration", s.registrationNumber);
    v("issuedOn", s.issuedOn);
    v("photoJpeg", s.photo);
  }
};
/// Part by part, so that 5,000 photos are never in memory at once.
struct BatchDataRequest {
  CardBatchId batch;
  int afterPlace = 0;
  int limit = 100;  ///< at most 500

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("batch", s.batch);
    v("afterPlace", s.afterPlace);
    v("limit", s.limit);
  }
};
struct BatchData {
  CardBatch batch;               ///< without places
  QVector<CardPrintData> cards;  ///< those whose result is still open, in order
  int nextAfter = 0;             ///< ask again after this place; 0 at the end

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("batch", s.batch);
    v("cards", s.cards);
    v("nextAfter", s.nextAfter);
  }
};

/// What is seen of places before the batch is confirmed; kept at once, so that it outlives a power cut.
struct SetPlaceResult {
  CardBatchId batch;
  int version = 0;
  int place = 0;
  int toPlace = 0;  ///< 0: that place alone; else all from `place` to here
  PlaceResult result = PlaceResult::Good;
  QString reason;  ///< wanted for a spoiled one

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("batch", s.batch);
    v("version", s.version);
    v("place", s.place);
    v("toPlace", s.toPlace);
    v("result", s.result);
    v("reason", s.reason);
  }
};

/// The one key. What was said of a place before holds; of the others: all good; or the printer failed at
/// `place` (before it good, it itself spoiled, after it not printed); or nothing came out.
enum class BatchOutcome { AllGood, FailedAt, NothingPrinted };
QString codeOf(BatchOutcome outcome);  ///< "all-good", "failed-at", "nothing-printed"
bool fromCode(const QString& code, BatchOutcome& outcome);
struct ConfirmBatch {
  CardBatchId batch;
  int version = 0;
  BatchOutcome outcome = BatchOutcome::AllGood;
  int place = 0;   ///< where it failed
  QString reason;  ///< wanted where it failed

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("batch", s.batch);
    v("version", s.version);
    v("outcome", s.outcome);
    v("place", s.place);
    v("reason", s.reason);
  }
};

struct BatchListRequest {
  QString state;  ///< code; empty: all. "waiting": open or waiting for confirmation
  QDate from;     ///< made from this day
  QDate to;
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("state", s.state);
    v("from", s.from);
    v("to", s.to);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct BatchListPage {
  QVector<CardBatch> lines;  ///< newest first, without places and prints
  QString cursor;            ///< empty at the end

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};
