#pragma once

#include "paper/slip.h"

inline Entitlement entitled(CardFunction function, Answer answer) {
  return {function, answer, "test", message("Sentence about %1.", {codeOf(function)})};
}

/// A worker who came to a site and waits for his card.
inline SlipData aSlip() {
  SlipData slip;
  slip.officeName = "示范市建筑业劳务服务中心";
  slip.officePhone = "199 0000 0000";
  slip.receipt = "DJ-20261125-0176";
  slip.at = {1795570920000};  // 2026-11-25 09:42 in China
  slip.clerk = "李敏";
  Worker& worker = slip.record.worker;
  worker.number = "32990026000176";
  worker.person.name = "陈大川";
  worker.person.sex = Sex::Male;
  worker.person.idNumber = "329901198503070717";
  worker.person.phone = "19900001111";
  Assignment work;
  work.projectName = "滨江花园三期 5–9 号楼";
  work.employerName = "示例恒工劳务有限公司";
  work.managerName = "周建平";
  work.managerPhone = "199 0000 0316";
  work.beginsOn = QDate(2026, 11, 25);
  slip.record.assignments = {work};
  Card card;
  card.state = CardState::Queued;
  card.deskDueOn = QDate(2026, 12, 2);
  card.dueOn = QDate(2026, 12, 3);
  slip.record.cards = {card};
  slip.entitlements = {
      entitled(CardFunction::Attendance, Answer::No), entitled(CardFunction::WageAccount, Answer::No),
      entitled(CardFunction::Injury, Answer::Yes), entitled(CardFunction::Illness, Answer::Yes),
      entitled(CardFunction::BusAndPark, Answer::NeedsEvidence)};
  return slip;
}
