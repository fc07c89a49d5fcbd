#pragma once

#include "ctl/session.h"
#include "ctl/words.h"

/// A verb of shimingctl: one that runs an operation of the table, or one of its own.
struct Verb {
  QString name;       ///< "worker register"
  QString arguments;  ///< for help: "NUMBER [--day D]"
  QString summary;    ///< in the language now installed
  /// Options that are the verb's own, not fields of the operation's input; flags among them take no value.
  QSet<QString> own = {};
  QSet<QString> flags = {};
  /// The fields that arguments without an option fill, in order.
  QStringList positional = {};
  const OperationEntry* entry = nullptr;
  Shape answer = {};  ///< of a verb that answers otherwise than its operation, or has none
  /// With this flag another operation answers: the fields that it knows of what was typed are its input.
  struct Instead {
    QString flag = {};
    const OperationEntry* entry = nullptr;
  };
  Instead instead = {};
  /// Completes the input before the operation runs.
  Outcome<void> (*prepare)(Session&, const Arguments&, QJsonObject& input) = nullptr;
  /// Answers with what the operation gave, or more; without it the operation's output is printed.
  Outcome<void> (*finish)(Session&, const Arguments&, const QJsonObject& result) = nullptr;
  /// Runs a verb that has no operation, or that does more than run it.
  Outcome<void> (*run)(Session&, const Arguments&) = nullptr;
};

/// Every verb, in the order of help; those of the table of operations among them without exception.
const QVector<Verb>& verbs();
/// The verb a line begins with (the longest that fits), and how many of its words are the verb.
const Verb* verbOf(const QStringList& words, int* length);
/// Runs what was typed.
Outcome<void> runVerb(Session& session);

/// The verbs of each kind, as verbs() collects them.
QVector<Verb> textVerbs();    ///< no office is asked: check-id, pinyin, …
QVector<Verb> officeVerbs();  ///< create, upgrade, demo, user …, verify
QVector<Verb> workerVerbs();
QVector<Verb> moveVerbs();         ///< moving and leaving
QVector<Verb> correctionVerbs();   ///< corrections and their proofs
QVector<Verb> letterVerbs();       ///< letters and their paper
QVector<Verb> cardVerbs();         ///< batches, lists of managers, desks
QVector<Verb> chipVerbs();         ///< chips of cards and their keys
QVector<Verb> cardPaperVerbs();    ///< guide, poster, calibration page, templates of cards
QVector<Verb> cardPrintVerbs();    ///< a batch onto paper
QVector<Verb> mergeVerbs();        ///< merging two registrations, and taking that apart
QVector<Verb> signingVerbs();      ///< signing desks and keys, and whether a card is true
QVector<Verb> rosterVerbs();       ///< a manager's list into the office
QVector<Verb> rosterPaperVerbs();  ///< slips, signature list and telling of a roster
QVector<Verb> exportVerbs();       ///< lists, the roster template and the platform's messages, into files
QVector<Verb> fundVerbs();         ///< the fund's ledger, its orders and the bank
QVector<Verb> placeVerbs();        ///< companies and projects
QVector<Verb> ruleVerbs();         ///< rules of deposits
QVector<Verb> depositVerbs();      ///< checks of deposits
QVector<Verb> dispatchVerbs();     ///< contracts with dispatching companies
QVector<Verb> clearingVerbs();     ///< their money, clearance and certificate
QVector<Verb> helpVerbs();

/// Turns names into rows where a field wants a row: a worker's number, a project's number or name, a
/// company's credit code or name, a manager's or team's name within the company.
Outcome<void> nameRows(Session& session, const Shape& shape, QJsonObject& input);
