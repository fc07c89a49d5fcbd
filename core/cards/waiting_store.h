#pragma once

#include "cards/waiting_list.h"
#include "storage/work.h"

/// SQL of the cards between printer and hand. What is chosen is told in one place, so that counts and lists
/// cannot differ.
namespace waiting_store {

QVector<WaitingLine> list(Work& work, const WaitingRequest& asked);
qint64 count(Work& work, const WaitingRequest& asked, WaitingPart part);
/// The crews that the cards belong to.
QVector<HuntBundle> crews(Work& work, const WaitingRequest& asked, int limit);

}  // namespace waiting_store
