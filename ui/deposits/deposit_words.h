#pragma once

#include <QList>
#include <QString>

#include "deposits/deposit_check.h"
#include "kit/step_trail.h"

/// What the pages of deposits say about a check, in the language now installed.
namespace deposit_words {

QString state(DepositState state);
ChipKind chipOf(DepositState state);
QString kind(DepositKind kind);
QString vote(ExpertVote vote);
ChipKind chipOf(ExpertVote vote);
QString verdict(DepositVerdict verdict);
QString doubt(Doubt doubt);
/// "11.3 %", "120", "28.2": what is judged, in its own unit.
QString figure(Doubt doubt, qint64 value);
/// The value beside what is to be expected.
QString figures(const Judgement& judgement);
/// "11-23 10:40"; with the year where it is another one.
QString moment(Instant at, const QDate& today);

int votesCast(const DepositCheck& check);
/// Whether somebody's hand is in it, so that he must not decide.
bool isOwn(const DepositCheck& check, const QString& login);

/// The way of a check: what is done, where it stands, what is to come.
QList<TrailStep> steps(const DepositCheck& check);

/// A level of credit: "A", or that nobody has judged him.
QString credit(CreditLevel level);

}  // namespace deposit_words
