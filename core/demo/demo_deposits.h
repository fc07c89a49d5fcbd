#pragma once

#include "demo/demo_desk.h"
#include "demo/demo_places.h"
#include "deposits/deposit_check.h"

/// A document of the demo office as PDF, from its title and lines.
using DemoPaper = std::function<QByteArray(const QString& title, const QStringList& lines)>;
/// A page without a word, where nobody draws one. Two titles are two files.
QByteArray barePage(const QString& title);

struct DemoDepositOptions {
  DemoLogin administrator;
  DemoLogin clerk;
  DemoLogin supervisor;
  QHash<int, QVector<CrewMember>> registered;  ///< some of those who work on a project, by its index
  DemoPaper paper = {};                        ///< a bare page where it is empty
};

/// Checks of deposits in every state, each by its own people on its own days in the weeks before the clock's,
/// through the same operations as at the counter: who prepared one does not decide on it here either. As many
/// whatever the size of the office. Answers how many there are.
Result<int> makeDeposits(const OfficeAddress& address, Instant now, const DemoPlaces& places,
                         const DemoDepositOptions& options);
