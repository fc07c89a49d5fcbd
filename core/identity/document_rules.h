#pragma once

#include <QDate>
#include <QVector>

#include "base/result.h"
#include "identity/resident_id.h"
#include "identity/typed_number.h"

/// How the numbers of each kind of document are judged; IdDocument::parse is the way to ask.
namespace document_rules {

/// What a number that passed says.
struct Findings {
  QString number;
  QDate birthDate = {};
  Sex sex = Sex::Unknown;
  QVector<Message> notes = {};
  bool doubtful = false;

  void doubt(Message words) {
    notes.append(std::move(words));
    doubtful = true;
  }
};

Result<Findings> judge(const TypedNumber& typed, DocumentKind kind, const QDate& today);

}  // namespace document_rules
