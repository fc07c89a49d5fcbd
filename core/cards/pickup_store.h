#pragma once

#include "cards/card_store.h"

/// SQL of pick-up desks and of lists on which managers take cards along.
namespace pickup_store {

QVector<PickUpDesk> desks(Work& work);
std::optional<PickUpDesk> desk(Work& work, PickUpDeskId desk);
QString deskName(Work& work, PickUpDeskId desk);
PickUpDeskId addDesk(Work& work, const EditPickUpDesk& entered);
/// False when somebody was faster.
bool changeDesk(Work& work, const EditPickUpDesk& entered);

/// Cards at the desk of workers whose open assignment names this manager (and this project).
QVector<CardId> atDeskOf(Work& work, ManagerId manager, ProjectId project);
/// Of these cards those whose worker works for the manager now.
QSet<CardId> ofManager(Work& work, const QVector<CardId>& cards, ManagerId manager);

HandoverId addHandover(Work& work, const Handover& handover);
void addLine(Work& work, HandoverId handover, CardId card);
std::optional<Handover> with(Work& work, const HandoverRef& ref);  ///< with its lines
/// The same, kept from other desks until the transaction ends.
std::optional<Handover> held(Work& work, HandoverId handover);
QVector<Handover> list(Work& work, const HandoverListRequest& asked);
void note(Work& work, HandoverId handover, CardId card, SignedHow how, const QDate& day, AttachmentId scan);
/// What is noted on the line is kept beside it, and the line is open again.
void undo(Work& work, HandoverId handover, CardId card, const QString& reason);
void countPrint(Work& work, HandoverId handover);
void raiseVersion(Work& work, HandoverId handover);
/// A card that comes back: the list on which it went out is noted so.
void noteBack(Work& work, CardId card, const QDate& day);
QString newestHandoverOf(Work& work, CardId card);

}  // namespace pickup_store
