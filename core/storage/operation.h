#pragma once

#include <QJsonObject>
#include <QStringList>
#include <memory>

#include "access/role.h"
#include "base/held.h"
#include "base/record_shape.h"
#include "base/record_text.h"
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

/// What running an operation needs of its types, as functions over plain pointers: compiled where the
/// operation is defined, once, and not wherever something runs it. Input and output are held as Input and
/// Result<Output>.
struct Untyped {
  using Function = void (*)();
  std::shared_ptr<void> (*hold)(void* input);  ///< moves the input away
  std::shared_ptr<void> (*noOutput)();
  Result<void> (*call)(Function function, Work& work, const void* input, void* output);
  QByteArray (*inputText)(const void* input);
  QByteArray (*outputText)(const void* output);
  Result<void> (*replay)(const QJsonObject& first, void* output);
  void (*fail)(void* output, const Error& error);
  // The same from and to JSON, for those who know the operation by its name only.
  Result<std::shared_ptr<void>> (*readInput)(const QJsonObject& json);
  Result<QJsonObject> (*outputJson)(const void* output);
  QJsonObject (*emptyInput)();
  QJsonObject (*emptyOutput)();
  Shape (*inputShape)();
  Shape (*outputShape)();
};

template <class In, class Out>
struct Typed {
  using Answer = Result<Out>;
  using Function = Answer (*)(Work&, const In&);

  static std::shared_ptr<void> hold(void* input) { return held<In>(std::move(*static_cast<In*>(input))); }
  static std::shared_ptr<void> noOutput() { return held<Answer>(); }
  static Result<void> call(Untyped::Function function, Work& work, const void* input, void* output) {
    Answer& answer = *static_cast<Answer*>(output);
    answer = reinterpret_cast<Function>(function)(work, *static_cast<const In*>(input));
    if (!answer) return refuse(answer.error());
    return {};
  }
  static QByteArray inputText(const void* input) { return toJsonText(*static_cast<const In*>(input)); }
  static QByteArray outputText(const void* output) {
    return toJsonText(**static_cast<const Answer*>(output));
  }
  static Result<void> replay(const QJsonObject& first, void* output) {
    Answer& answer = *static_cast<Answer*>(output);
    answer = Answer();  // an attempt before this one may have left something
    if (auto refusal = readJson(first, *answer)) return refuse(std::move(*refusal));
    return {};
  }
  static void fail(void* output, const Error& error) { *static_cast<Answer*>(output) = refuse(error); }

  static Result<std::shared_ptr<void>> readInput(const QJsonObject& json) {
    auto input = held<In>();
    if (auto refusal = readJson(json, *static_cast<In*>(input.get()))) return refuse(std::move(*refusal));
    return input;
  }
  static Result<QJsonObject> outputJson(const void* output) {
    const Answer& answer = *static_cast<const Answer*>(output);
    if (!answer) return refuse(answer.error());
    return toJson(*answer);
  }
  static QJsonObject emptyInput() { return toJson(In{}); }
  static QJsonObject emptyOutput() { return toJson(Out{}); }

  static constexpr Untyped untyped{&hold,
                                   &noOutput,
                                   &call,
                                   &inputText,
                                   &outputText,
                                   &replay,
                                   &fail,
                                   &readInput,
                                   &outputJson,
                                   &emptyInput,
                                   &emptyOutput,
                                   &record::shapeOf<In>,
                                   &record::shapeOf<Out>};
};

/// An operation with its types: Office::run(RegisterWorker, input) gives Reply<Result<Output>>.
/// Input and Output are records (base/record.h).
template <class In, class Out>
struct Operation {
  using Input = In;
  using Output = Out;
  OperationInfo info;
  Result<Out> (*function)(Work&, const In&);
  // Made where the operation is defined: whoever only runs it compiles none of its records' JSON.
  QJsonObject (*inputJson)(const In&) = &toJson<In>;
  const Untyped* untyped = &Typed<In, Out>::untyped;
};
