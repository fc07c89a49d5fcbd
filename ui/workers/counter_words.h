#pragma once

#include "workers/match_panel.h"
#include "workers/receipt_view.h"
#include "workers/worker_operations.h"

/// What the office's answers say in the panels of the counter, in the language now installed.
namespace counter_words {

/// "男 · 汉族".
QString sexAndEthnic(const QString& sex, const QString& ethnic);

KnownPerson knownPerson(const WorkerRecord& record, const QDate& today);
QList<LikePerson> likePeople(const QVector<Likeness>& people);

struct Visit {
  Registered registered;
  QString name;
  QString kind;             ///< "返岗"
  qint64 milliseconds = 0;  ///< from the first key to the answer
};
/// Right after saving: what is known without asking again.
ReceiptWords receiptOf(const Visit& visit);
/// With the slip's data, everything.
ReceiptWords receiptOf(const Visit& visit, const SlipData& slip);

}  // namespace counter_words
