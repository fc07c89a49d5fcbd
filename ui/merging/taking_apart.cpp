#include "merging/taking_apart.h"

#include <QCoreApplication>

#include "base/sentences.h"
#include "kit/message_bar.h"
#include "kit/people.h"
#include "kit/reason_sheet.h"
#include "merging/merge_operations.h"
#include "workers/worker_words.h"

namespace {

struct TakingApart {
  Q_DECLARE_TR_FUNCTIONS(TakingApart)
};

QString dayOf(Instant at) { return dateInChina(at).toString(Qt::ISODate); }

}  // namespace

void showMerge(MessageBar* bar, const Merge& merge, bool mayTakeApart) {
  const QString said = TakingApart::tr("Registration %1 (%2) was merged into this one on %3 by %4.")
                           .arg(worker_words::groupedRegistration(merge.goesNumber), merge.goesName,
                                dayOf(merge.mergedAt), people::nameOf(merge.mergedBy));
  if (merge.built.isEmpty())
    return bar->showMessage(ChipKind::Info, said, mayTakeApart ? TakingApart::tr("Take apart") : QString());
  const QString built = QStringList(merge.built).join(TakingApart::tr("; "));
  bar->showMessage(ChipKind::Info,
                   joinedSentences({said, TakingApart::tr("It stays so, for since then: %1").arg(built)}));
}

void askToTakeApart(QWidget* page, Office& office, const Merge& merge, std::function<void(QString)> done,
                    std::function<void(QString)> refused) {
  ReasonQuestion question;
  question.title = TakingApart::tr("Take merge %1 apart").arg(merge.number);
  question.text = TakingApart::tr("%1 and %2 are two registrations again, each with what was its own.")
                      .arg(worker_words::groupedRegistration(merge.staysNumber),
                           worker_words::groupedRegistration(merge.goesNumber));
  question.label = TakingApart::tr("Reason");
  question.confirm = TakingApart::tr("Take apart");
  question.usual = {TakingApart::tr("They are two persons"), TakingApart::tr("Merged by mistake")};
  ReasonSheet::ask(page, question, [page, &office, merge, done, refused](const QString& reason) {
    office.run(UnmergeRegistrations, UnmergeWorkers{merge.id, merge.version, reason})
        .then(page, [done, refused](Result<Merge> apart) {
          if (apart)
            done(TakingApart::tr("Merge %1 is taken apart.").arg(apart->number));
          else
            refused(apart.error().text());
        });
  });
}
