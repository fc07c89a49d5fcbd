#pragma once

#include "cards/card_batch.h"
#include "cards/card_lists.h"
#include "kit/paged_table.h"

/// How the queue and its batches write things; all in the language now installed.
namespace queue_words {

/// "1 day late", "today", "3 days left", with the counted days as tool tip.
ListCell timeLeft(const QueueLine& line, const QDate& today);
/// Pixels that the widest of them take as a chip.
int widestTime();
int widestResult();
/// What it waits for, or why it comes before others.
ListCell state(const QueueLine& line);
/// The working days of the promise, one by one, and until when it is due where.
QString counted(const QueueLine& line, const QDate& today);
/// When he is expected to be gone, and by what that is known; empty where nothing says so.
QString gone(const QueueLine& line);

/// The end of a registration number, by which two of one office differ: "…00017 6".
QString shortNumber(const QString& number);
QString grouped(const QString& number);      ///< 3299 00 2600017 6
QString groupedCard(const QString& number);  ///< 3299 0100 2402 1187
QString shortCard(const QString& number);    ///< …2402 1187

/// What came out at a place; what nobody has said counts as good once the batch was printed.
ListCell result(const BatchPlace& place, BatchState state);
ListCell batchState(BatchState state);
/// "09:31" on that day, else "11-24 16:02".
QString at(const Instant& instant, const QDate& today);

/// Why a card comes out spoiled, most usual first.
QStringList spoiledReasons();
QStringList reprintReasons();

}  // namespace queue_words
