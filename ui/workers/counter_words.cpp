#include "workers/counter_words.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "base/clock.h"
#include "moves/work_warnings.h"
#include "paper/card_drawing.h"
#include "workers/worker_rules.h"

namespace {

/// The context of this file's sentences, which stand in no class.
struct CounterWords {
  Q_DECLARE_TR_FUNCTIONS(CounterWords)
};

const QString separator = QStringLiteral(" · ");

const Assignment* openAssignment(const WorkerRecord& record) {
  const auto found = std::find_if(record.assignments.begin(), record.assignments.end(),
                                  [](const Assignment& a) { return a.isOpen(); });
  return found == record.assignments.end() ? nullptr : &*found;
}

bool isUsable(CardState state) { return state == CardState::Active; }
bool isWaiting(CardState state) {
  return state == CardState::Requested || state == CardState::Queued || state == CardState::InBatch ||
         state == CardState::Printed || state == CardState::Personalised || state == CardState::AtDesk;
}

ChipWords cardChip(const WorkerRecord& record) {
  if (record.cards.isEmpty()) return {ChipKind::Info, CounterWords::tr("no card yet"), Tone::Neutral};
  const CardState state = record.cards.first().state;
  if (isUsable(state)) return {ChipKind::Ok, CounterWords::tr("card valid, none is made"), {}};
  if (isWaiting(state)) return {ChipKind::Wait, CounterWords::tr("card: %1").arg(nameOf(state)), {}};
  return {ChipKind::Warn, CounterWords::tr("card: %1").arg(nameOf(state)), {}};
}

// Codes of Likeness::reasons. What speaks against stands on the neutral ground.
struct Reason {
  const char* code;
  bool against;
  const char* words;
};
constexpr Reason reasons[] = {
    {"same-birth-date", false, QT_TRANSLATE_NOOP("CounterWords", "same birth date")},
    {"same-pinyin", false, QT_TRANSLATE_NOOP("CounterWords", "names sound alike")},
    {"same-name", false, QT_TRANSLATE_NOOP("CounterWords", "same name")},
    {"one-character-off", false, QT_TRANSLATE_NOOP("CounterWords", "one character differs")},
    {"neighbouring-number", false, QT_TRANSLATE_NOOP("CounterWords", "numbers differ by one slip")},
    {"dots-differ", false, QT_TRANSLATE_NOOP("CounterWords", "only the dots of the name differ")},
    {"old-number-upgrades", false, QT_TRANSLATE_NOOP("CounterWords", "15-digit number becomes this one")},
    {"other-birth-date", true, QT_TRANSLATE_NOOP("CounterWords", "other birth date")},
    {"other-hukou", true, QT_TRANSLATE_NOOP("CounterWords", "other Hukou")},
};

ChipWords reasonChip(const QString& code) {
  for (const Reason& reason : reasons)
    if (code == QLatin1String(reason.code))
      return reason.against ? ChipWords{ChipKind::Off, CounterWords::tr(reason.words), {}}
                            : ChipWords{ChipKind::Ok, CounterWords::tr(reason.words), Tone::Warn};
  return {ChipKind::Info, code, Tone::Neutral};
}

ReceiptWords::Box cardBox(const Registered& registered, const SlipData* slip) {
  ReceiptWords::Box box{CounterWords::tr("Citizen Card"), {}, {}};
  const Card* card = slip && !slip->record.cards.isEmpty() ? &slip->record.cards.first() : nullptr;
  if (card && isUsable(card->state)) {
    box.answer = CounterWords::tr("The card he has stays valid");
    box.hint = CounterWords::tr("Card no. %1").arg(groupedCardNumber(card->number));
  } else if (registered.cardDue.isValid()) {
    box.answer = CounterWords::tr("In his hand by %1").arg(isoText(registered.cardDue));
    box.hint = CounterWords::tr("At the pick-up desk by %1; working days as announced")
                   .arg(isoText(registered.cardDeskDue));
  } else if (card && isWaiting(card->state)) {
    box.answer = card->dueOn.isValid() ? CounterWords::tr("In his hand by %1").arg(isoText(card->dueOn))
                                       : CounterWords::tr("Being made");
    box.hint = nameOf(card->state);
  } else {
    box.answer = CounterWords::tr("Requested, the day is not known yet");
    box.hint = CounterWords::tr("The working days of that year are not announced.");
  }
  return box;
}

ReceiptWords::Box previousBox(const Registered& registered, const QDate& begins) {
  ReceiptWords::Box box{CounterWords::tr("Assignment before"), registered.previousProject, {}};
  if (!registered.previousEnd.isValid()) {
    box.answer = CounterWords::tr("None: his first");
    return box;
  }
  const qint64 gap = begins.isValid() ? registered.previousEnd.daysTo(begins) - 1 : 0;
  box.hint = gap > 0 ? CounterWords::tr("ended %1; %n days between without cover", nullptr, int(gap))
                           .arg(isoText(registered.previousEnd))
                     : CounterWords::tr("ended %1, without a gap").arg(isoText(registered.previousEnd));
  return box;
}

QString term(const WorkerRecord& record, CompanyId employer) {
  for (const Contract& contract : record.contracts) {
    if (contract.employer != employer || contract.endedOn.isValid()) continue;
    const QString end =
        contract.data.endsOn.isValid() ? isoText(contract.data.endsOn) : CounterWords::tr("end of the task");
    return CounterWords::tr("%1 to %2").arg(isoText(contract.data.beginsOn), end);
  }
  return CounterWords::tr("none on file");
}

void addWork(ReceiptWords& words, const WorkerRecord& record) {
  const Assignment* open = openAssignment(record);
  if (!open) {
    words.left.append({CounterWords::tr("Work"), CounterWords::tr("without a job"), false});
    return;
  }
  words.left.append({CounterWords::tr("Project"), open->projectName, false});
  words.right.append({CounterWords::tr("Employer"), open->employerName, false});
  words.right.append({CounterWords::tr("Labour manager"), open->managerName, false});
  words.right.append({CounterWords::tr("Contract"), term(record, open->employer), false});
}

ReceiptWords::Function functionWords(const Entitlement& entitlement) {
  ReceiptWords::Function function{nameOf(entitlement.function), ChipKind::Off, CounterWords::tr("no"),
                                  entitlement.sentence.text()};
  if (entitlement.answer == Answer::Yes) {
    function.kind = ChipKind::Ok;
    function.word = CounterWords::tr("yes");
  } else if (entitlement.answer == Answer::NeedsEvidence) {
    function.kind = ChipKind::Warn;
    function.word = CounterWords::tr("needs evidence");
  }
  return function;
}

}  // namespace

QString counter_words::sexAndEthnic(const QString& sex, const QString& ethnic) {
  QStringList parts{sex, ethnic};
  parts.removeAll(QString());
  return parts.join(separator);
}

KnownPerson counter_words::knownPerson(const WorkerRecord& record, const QDate& today) {
  KnownPerson person;
  person.name = record.worker.person.name;
  person.number = CounterWords::tr("No. %1").arg(inFours(record.worker.number));
  person.lines.append(CounterWords::tr("registered %1").arg(isoText(record.worker.registeredOn)) + separator +
                      CounterWords::tr("%n assignments", nullptr, int(record.assignments.size())));
  const Assignment* open = openAssignment(record);
  if (!open && !record.assignments.isEmpty()) {
    const Assignment& last = record.assignments.first();
    person.lines.append(CounterWords::tr("last at %1, left %2").arg(last.projectName, isoText(last.endsOn)));
  }
  person.chips.append(cardChip(record));
  if (open)
    person.chips.append({ChipKind::Warn, CounterWords::tr("on site at %1").arg(open->projectName), {}});
  else
    person.chips.append({ChipKind::Off, CounterWords::tr("on no site now"), {}});
  const bool told = isTold(record.worker.told);
  if (!told) person.chips.append({ChipKind::Warn, CounterWords::tr("not told yet"), {}});
  if (!record.worker.photo)
    person.chips.append({ChipKind::Info, CounterWords::tr("no photo"), Tone::Neutral});
  if (record.worker.person.birthDate.isValid())
    person.lines.prepend(
        CounterWords::tr("%n years", nullptr, worker_rules::ageOn(record.worker.person.birthDate, today)));
  return person;
}

QList<LikePerson> counter_words::likePeople(const QVector<Likeness>& people) {
  QList<LikePerson> list;
  for (const Likeness& likeness : people) {
    LikePerson person;
    person.id = likeness.worker.id.value();
    person.name = likeness.worker.name;
    person.strength = likeness.strong ? CounterWords::tr("very like") : CounterWords::tr("somewhat like");
    QStringList line{inFours(likeness.worker.number),
                     CounterWords::tr("registered %1").arg(isoText(likeness.worker.registeredOn)),
                     likeness.worker.idNumber, likeness.hukouAddress};
    line.removeAll(QString());
    person.line = line.join(separator);
    for (const QString& reason : likeness.reasons) person.reasons.append(reasonChip(reason));
    list.append(person);
  }
  return list;
}

ReceiptWords counter_words::receiptOf(const Visit& visit) {
  ReceiptWords words;
  words.title = CounterWords::tr("Registered: %1 · %2").arg(visit.name, visit.kind);
  if (visit.milliseconds > 0)
    words.elapsed = CounterWords::tr("took %n seconds", nullptr, int((visit.milliseconds + 500) / 1000));
  words.left.append({CounterWords::tr("Registration no."), inFours(visit.registered.number), true});
  words.left.append({CounterWords::tr("Receipt no."), visit.registered.receipt, false});
  for (const QString& code : visit.registered.warnings) words.warnings.append(workWarning(code));
  return words;
}

ReceiptWords counter_words::receiptOf(const Visit& visit, const SlipData& slip) {
  ReceiptWords words = receiptOf(visit);
  addWork(words, slip.record);
  words.summary = slip.summary;
  words.day = CounterWords::tr("five functions, %1").arg(isoText(dateInChina(slip.at)));
  for (const Entitlement& entitlement : slip.entitlements) words.functions.append(functionWords(entitlement));
  words.boxes.append(cardBox(visit.registered, &slip));
  const Assignment* open = openAssignment(slip.record);
  words.boxes.append(previousBox(visit.registered, open ? open->beginsOn : QDate()));
  if (!slip.record.missing.isEmpty())
    words.note = CounterWords::tr("%n facts are left open and can be added later from his record.", nullptr,
                                  int(slip.record.missing.size()));
  return words;
}
