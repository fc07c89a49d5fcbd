#pragma once

#include <QMap>
#include <QSet>
#include <QStringList>

#include "ctl/failure.h"

/// What was typed after `shimingctl`, sorted: the options for every verb, and the rest.
struct Invocation {
  QString office;                           ///< --office, else SHIMING_OFFICE
  QString user;                             ///< --user, else SHIMING_USER
  QString language;                         ///< --lang zh|en, else by the locale
  QString station = QStringLiteral("ctl");  ///< --station: whose audit chain it belongs to
  bool json = false;                        ///< --json
  QStringList words;                        ///< verb, arguments and options of the verb, as typed
};

/// A verb's own part of the line.
struct Arguments {
  QStringList positional;
  QMap<QString, QStringList> options;  ///< by the name as typed, without dashes; each as often as given

  bool has(const QString& option) const { return options.contains(option); }
  QString value(const QString& option) const { return options.value(option).value(0); }
  /// Whether a flag is on; "--dry-run no" is off.
  bool isSet(const QString& flag) const { return value(flag) == u"yes"; }
};

/// Takes the options for every verb out of the line, wherever they stand. Fails for one without its value.
Outcome<Invocation> parseInvocation(const QStringList& words);
/// Reads `--name value`, `--name=value`, flags (which take yes or no, true or false, or nothing, and have yes
/// or no as their value) and `--` (all that follows is positional).
Outcome<Arguments> parseArguments(const QStringList& words, const QSet<QString>& flags);
/// "credit-code", "creditCode" and "creditcode" are one option.
QString optionKey(const QString& name);
