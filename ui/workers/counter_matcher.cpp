#include "workers/counter_matcher.h"

#include "kit/choice_box.h"
#include "office/office.h"
#include "workers/counter_entry.h"
#include "workers/worker_operations.h"

namespace {

constexpr int restMilliseconds = 250;

}  // namespace

CounterMatcher::CounterMatcher(CounterFields& fields, Office& office, QObject* parent)
    : QObject(parent), m_fields(fields), m_office(office) {
  m_rest.setSingleShot(true);
  m_rest.setInterval(restMilliseconds);
  connect(&m_rest, &QTimer::timeout, this, &CounterMatcher::askNow);
  connect(fields.edit<IdEdit>("person.idNumber"), &IdEdit::valueChanged, this, &CounterMatcher::readNumber);
  connect(fields.edit<ChoiceBox>("person.documentKind"), &ChoiceBox::currentChanged, this,
          &CounterMatcher::readNumber);
  connect(&fields, &CounterFields::left, this, [this](const QString& key) {
    if (m_document && (key == QLatin1String("person.name") || key == QLatin1String("person.birthDate")))
      m_rest.start();
  });
}

void CounterMatcher::reset() {
  m_rest.stop();
  m_document.reset();
  m_waiting = false;
  ++m_asked;
}

void CounterMatcher::readNumber() {
  auto* kindBox = m_fields.edit<ChoiceBox>("person.documentKind");
  const QString typed = m_fields.edit<IdEdit>("person.idNumber")->value();
  // A number that is plainly of another kind chooses the kind; the clerk's own choice of an odd one stays.
  const auto guessed = guessKind(typed);
  if (guessed && codeOf(*guessed) != kindBox->currentId() &&
      (kindBox->currentId().isEmpty() || !kindBox->sourceTag().isEmpty())) {
    kindBox->setCurrentId(codeOf(*guessed));
    kindBox->setSourceTag(tr("number"));
    return;  // currentChanged comes back here
  }
  DocumentKind kind = DocumentKind::ResidentId;
  fromCode(kindBox->currentId(), kind);
  const auto read = IdDocument::parse(typed, kind, m_office.clock().today());
  const std::optional<IdDocument> document = read ? std::optional(*read) : std::nullopt;
  if (document == m_document) return;
  m_document = document;
  ++m_asked;
  m_waiting = false;
  if (!document) {
    m_rest.stop();
    return emit numberGone();
  }
  emit numberRead(*document);
  m_rest.start();
}

MatchRequest CounterMatcher::request() const {
  const PersonData person = counter_entry::personOf(m_fields);
  MatchRequest request;
  request.documentKind = m_document->kind();
  request.idNumber = m_document->number();
  request.name = person.name;
  request.birthDate = person.birthDate;
  return request;
}

void CounterMatcher::askNow() {
  m_rest.stop();
  if (!m_document) readNumber();
  m_rest.stop();
  if (!m_document) return;
  const quint64 asked = ++m_asked;
  m_waiting = true;
  emit asking();
  m_office.run(MatchWorker, request()).then(this, [this, asked](const Result<MatchResult>& result) {
    if (asked != m_asked) return;
    m_waiting = false;
    if (result)
      emit answered(*result);
    else
      emit failed(result.error());
  });
}
