#pragma once

#include <QJsonObject>
#include <QStringList>

#include "access/role.h"
#include "base/record.h"
#include "base/result.h"
#include "storage/work.h"

enum class Effect { Reads, Changes };

/// One line of the table of operations: how it is named, who may, what it leaves in the audit.
struct OperationInfo {
  const char* name;  ///< "worker.register": in the audit, for scripts
  Permission permission;
  Effect effect;
  const char* audits;   ///< subjects of its entries, blank-separated: "worker assignment"; "" when it reads
  const char* verb;     ///< how shimingctl calls it: "worker register"; "" when only a part of another verb
  const char* summary;  ///< one English line for help (translated, context "core")
  /// The result is not kept (it shows numbers in full); a second try with the same key reads it anew.
  bool readsAnew = false;
};

/// An operation with its types: Office::run(RegisterWorker, input) gives Reply<Result<Output>>.
/// Input and Output are records (base/record.h).
template <class In, class Out>
struct Operation {
  using Input = In;
  using Output = Out;
  OperationInfo info;
  Result<Out> (*function)(Work&, const In&);
  // The records' JSON, made where the operation is defined: whoever only runs it compiles none of it.
  QJsonObject (*inputJson)(const In&) = &toJson<In>;
  Result<In> (*readInput)(const QJsonObject&) = &fromJson<In>;
  QJsonObject (*outputJson)(const Out&) = &toJson<Out>;
  Result<Out> (*readOutput)(const QJsonObject&) = &fromJson<Out>;
};
