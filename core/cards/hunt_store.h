#pragma once

#include "cards/card_lists.h"
#include "storage/work.h"

/// SQL of who is registered and has no card in his own hand. The reason is told in one place, so that counts
/// and lists cannot differ.
namespace hunt_store {

QVector<HuntLine> list(Work& work, const HuntRequest& asked);
QVector<HuntCount> count(Work& work, const HuntRequest& asked);
QVector<HuntBundle> bundles(Work& work, const HuntRequest& asked, int limit);

}  // namespace hunt_store
