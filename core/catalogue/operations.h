#pragma once

#include <functional>

#include "base/record_shape.h"
#include "office/office.h"

/// A line of the table with its types erased: for shimingctl, help, and the tests that run every operation.
struct OperationEntry {
  OperationInfo info;
  /// Runs it from JSON through Office::run and waits. Errors as the operation's own, and Invalid for a field
  /// that the input does not have or whose value has the wrong form.
  std::function<Result<QJsonObject>(Office&, const QJsonObject& input, const RunOptions&)> runJson;
  QJsonObject emptyInput;  ///< every field with its first value
  QJsonObject emptyOutput;
  Shape input;  ///< the form of the JSON either way, for help and for options of the command line
  Shape output;
};

/// The table of operations. It drives permissions, buttons, the command line and the tests.
const QVector<OperationEntry>& operations();
const OperationEntry* operationNamed(const QString& name);
