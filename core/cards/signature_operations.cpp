// Who has signed for his card on a list that a labour manager took cards against, and what is taken back of
// it.
#include "attachments/attachment_operations.h"
#include "attachments/attachment_rules.h"
#include "cards/card_steps.h"
#include "cards/pickup_store.h"

namespace {

// ---- the list comes back -------------------------------------------------------------------------------

std::optional<Error> checkSigning(const SignHandover& entered, const Handover& handover, const QDate& today) {
  if (entered.how != SignedHow::Signature && entered.how != SignedHow::CallBack)
    return invalid("how", message(QT_TRANSLATE_NOOP("core", "Say whether he signed or was called back.")));
  if (auto error = card_rules::checkDay(entered.day, handover.onDay, today)) return error;
  if (entered.scans.size() > 1)
    return invalid("proofs",
                   message(QT_TRANSLATE_NOOP("core", "A list has one scan; put its pages into one file.")));
  return firstError(attachment_rules::check(entered.scans));
}

/// The lines meant: those named, which must still be open, or all that wait for a signature: whose card was
/// lost or replaced meanwhile has signed only where somebody says that he did.
Result<QVector<HandoverLine>> meant(const SignHandover& entered, const Handover& handover) {
  QVector<HandoverLine> lines;
  for (const HandoverLine& each : handover.lines) {
    const bool named = entered.cards.contains(each.card);
    if (named && each.how != SignedHow::Open)
      return refuse(conflict(
          "cards",
          message(QT_TRANSLATE_NOOP("core", "The line of %1 has been noted already."), {each.workerName})));
    const bool waits = each.how == SignedHow::Open && each.state == CardState::Active;
    if (named || (entered.cards.isEmpty() && waits)) lines.append(each);
  }
  if (lines.isEmpty() || (!entered.cards.isEmpty() && lines.size() != entered.cards.size()))
    return refuse(invalid("cards", message(QT_TRANSLATE_NOOP("core", "No such line is open on this list."))));
  return lines;
}

Result<Handover> noteSignatures(Work& work, const SignHandover& asked) {
  const auto handover = pickup_store::held(work, asked.handover);
  if (work.failed()) return refuse(work.error());
  if (!handover) return card_steps::handoverNow(work, asked.handover);
  if (handover->version != asked.version) return refuse(card_steps::changedMeanwhile());
  SignHandover entered = asked;
  if (!entered.day.isValid()) entered.day = work.today();
  if (auto error = checkSigning(entered, *handover, work.today())) return refuse(*error);
  const auto lines = meant(entered, *handover);
  if (!lines) return refuse(lines.error());
  const AttachmentId scan =
      entered.scans.isEmpty() ? AttachmentId() : addAttachment(work, entered.scans.first());
  for (const HandoverLine& each : *lines) {
    pickup_store::note(work, handover->id, each.card, entered.how, entered.day, scan);
    card_store::setInHand(work, each.card, entered.day);
    work.audit({QStringLiteral("card"),
                each.card.value(),
                {},
                {{QStringLiteral("inHandOn"), record::toValue(entered.day)},
                 {QStringLiteral("how"), codeOf(entered.how)},
                 {QStringLiteral("handover"), handover->number}}});
  }
  pickup_store::raiseVersion(work, handover->id);
  card_steps::auditHandover(work, *handover, {},
                            {{QStringLiteral("how"), codeOf(entered.how)},
                             {QStringLiteral("signedOn"), record::toValue(entered.day)},
                             {QStringLiteral("count"), static_cast<int>(lines->size())},
                             {QStringLiteral("attachment"), record::toValue(scan)}});
  return card_steps::handoverNow(work, handover->id);
}

// ---- a signature that was noted wrongly ----------------------------------------------------------------

/// The lines of these cards, each of which may be opened again.
Result<QVector<HandoverLine>> undoable(Work& work, const UndoSignatures& asked, const Handover& handover) {
  const Actor& actor = work.actor();
  QVector<HandoverLine> lines;
  for (const HandoverLine& each : handover.lines) {
    if (!asked.cards.contains(each.card)) continue;
    if (auto error = card_rules::againstUndoing(each, actor.login, actor.roles.contains(Role::Supervisor),
                                                work.today()))
      return refuse(*error);
    lines.append(each);
  }
  if (lines.isEmpty() || lines.size() != asked.cards.size())
    return refuse(invalid("cards", message(QT_TRANSLATE_NOOP(
                                       "core", "Say whose signature is taken back: cards of this list."))));
  return lines;
}

/// Whatever became of the card since: he had not signed, so the day on which he had it was never true.
void openAgain(Work& work, const Handover& handover, const HandoverLine& line, const QString& reason) {
  pickup_store::undo(work, handover.id, line.card, reason);
  card_store::setNotInHand(work, line.card);
  work.audit({QStringLiteral("card"),
              line.card.value(),
              {{QStringLiteral("inHandOn"), record::toValue(line.signedOn)},
               {QStringLiteral("how"), codeOf(line.how)}},
              {{QStringLiteral("reason"), reason}, {QStringLiteral("handover"), handover.number}}});
}

Result<Handover> undoSignatures(Work& work, const UndoSignatures& asked) {
  const auto handover = pickup_store::held(work, asked.handover);
  if (work.failed()) return refuse(work.error());
  if (!handover) return card_steps::handoverNow(work, asked.handover);
  if (handover->version != asked.version) return refuse(card_steps::changedMeanwhile());
  if (auto error = card_rules::checkReason(asked.reason)) return refuse(*error);
  const auto lines = undoable(work, asked, *handover);
  if (!lines) return refuse(lines.error());
  const QString reason = asked.reason.simplified();
  for (const HandoverLine& each : *lines) openAgain(work, *handover, each, reason);
  pickup_store::raiseVersion(work, handover->id);
  card_steps::auditHandover(
      work, *handover, {},
      {{QStringLiteral("undone"), static_cast<int>(lines->size())}, {QStringLiteral("reason"), reason}});
  return card_steps::handoverNow(work, handover->id);
}

}  // namespace

const Operation<SignHandover, Handover> NoteSignatures{
    {"card.signed", Permission::HandOverCards, Effect::Changes, "attachment card handover", "cards signed",
     QT_TRANSLATE_NOOP("core", "Notes who signed for his card on a list that came back")},
    &noteSignatures};
const Operation<UndoSignatures, Handover> TakeSignaturesBack{
    {"card.signed-undo", Permission::HandOverCards, Effect::Changes, "card handover", "cards signed-undo",
     QT_TRANSLATE_NOOP("core",
                       "Takes back a signature that was noted wrongly: who noted it, on the same day, or a "
                       "supervisor")},
    &undoSignatures};
