#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "identity/resident_id.h"
#include "workers/worker_search.h"

class CounterFields;
class Office;

/// Asks "is it the same person?" while the form is filled: the number is read at each key; 250 ms after it is
/// complete, and again when name or birth date change, the office is asked. Answers to earlier questions are
/// dropped.
class CounterMatcher : public QObject {
  Q_OBJECT

 public:
  CounterMatcher(CounterFields& fields, Office& office, QObject* parent = nullptr);
  /// The document the number says, when it can be read.
  const std::optional<IdDocument>& document() const { return m_document; }
  /// Whether the last answer belongs to what stands in the form now.
  bool isSettled() const { return !m_rest.isActive() && !m_waiting; }
  void reset();
  /// Asks at once, for example after a draft was brought back.
  void askNow();

 signals:
  /// The number became readable, or another one: what it says of its holder can be filled in.
  void numberRead(const IdDocument& document);
  /// Nothing complete stands in the field any more.
  void numberGone();
  void asking();
  void answered(const MatchResult& result);
  void failed(const Error& error);

 private:
  void readNumber();
  MatchRequest request() const;
  CounterFields& m_fields;
  Office& m_office;
  QTimer m_rest;
  std::optional<IdDocument> m_document;
  quint64 m_asked = 0;
  bool m_waiting = false;
};
