#include "shell/search_controller.h"

#include <QLineEdit>

#include "kit/buttons.h"
#include "letters/letter_code.h"
#include "letters/letter_labels.h"
#include "letters/letter_operations.h"
#include "signing/card_code.h"
#include "signing/signing_labels.h"
#include "signing/signing_operations.h"
#include "workers/worker_operations.h"
#include "workers/worker_words.h"

namespace {

constexpr int kHits = 50;
const QString kCommandSign = QStringLiteral(">");

QString joined(QStringList parts) {
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

bool mayBeCode(const QString& text) {
  return letter_code::looksLikeCode(text) || letter_code::isWellFormed(letter_code::folded(text));
}

/// A card's code, however damaged, or a number that a card could have.
bool mayBeCard(const QString& text) {
  return card_code::looksLikeCode(text) || card_code::isCardNumber(card_code::numberIn(text));
}

}  // namespace

SearchController::SearchController(Office& office, QLineEdit* box, SearchPopup* popup, QObject* parent)
    : QObject(parent), m_office(office), m_box(box), m_popup(popup) {
  connect(box, &QLineEdit::textChanged, this, [this] { textChanged(); });
  connect(popup, &SearchPopup::activated, this, [this](const QString& kind, qint64 id) { open(kind, id); });
}

void SearchController::textChanged() {
  const QString text = m_box->text().trimmed();
  if (text.isEmpty()) return m_popup->closeList();
  if (text.startsWith(kCommandSign)) return;  // commands are the window's
  if (!m_asking) ask();
}

/// While a question is under way the keys gather; its answer is dropped when the text has gone on.
void SearchController::ask() {
  const QString text = m_box->text().trimmed();
  if (text.isEmpty() || text.startsWith(kCommandSign)) return;
  m_asking = true;
  m_office.run(FindAnything, FindRequest{text, kHits, false})
      .then(this, [this, text](Result<FindResult> found) { take(text, found); });
}

void SearchController::take(const QString& text, const Result<FindResult>& found) {
  if (found && m_box->text().trimmed() == text && mayBeCode(text)) return verify(text, *found);
  if (found && m_box->text().trimmed() == text && mayBeCard(text)) return check(text, *found);
  if (!isStill(text)) return;
  if (found)
    show(text, *found);
  else
    m_popup->setHits({}, found.error().text());
  emit shown(text);
}

/// The code of a letter, typed from its paper. What only might have been one is said where it is.
void SearchController::verify(const QString& text, const FindResult& found) {
  m_office.run(VerifyLetter, LetterCode{text}).then(this, [this, text, found](Result<VerifiedLetter> letter) {
    if (!isStill(text)) return;
    if (letter && (letter->letter || letter_code::looksLikeCode(text))) m_letter = *letter;
    show(text, found);
    emit shown(text);
  });
}

/// A card's code from a scanner, or a number of 16 digits; one that no card has may be a bank card's.
void SearchController::check(const QString& text, const FindResult& found) {
  m_office.run(CheckACard, CheckCard{text}).then(this, [this, text, found](Result<CheckedCard> card) {
    if (!isStill(text)) return;
    if (card && (card->verdict != CardVerdict::Unknown || card_code::looksLikeCode(text))) m_card = *card;
    show(text, found);
    emit shown(text);
  });
}

/// An answer came: whether it is to what stands there now; else that is asked.
bool SearchController::isStill(const QString& text) {
  m_asking = false;
  m_letter.reset();
  m_card.reset();
  if (m_box->text().trimmed() == text) return true;
  ask();
  return false;
}

void SearchController::show(const QString& text, const FindResult& found) {
  QList<SearchHit> hits;
  if (m_letter) hits.append(hitOf(*m_letter));
  if (m_card) hits.append(hitOf(*m_card));
  for (const WorkerLine& each : found.workers) hits.append(hitOf(each));
  for (const ProjectLine& each : found.projects) hits.append(hitOf(each));
  for (const CompanyLine& each : found.companies) hits.append(hitOf(each));
  m_popup->setHits(hits, tr("Nothing is found by “%1”. Two characters of a name are enough; initials and the "
                            "end of a number work too.")
                             .arg(text));
}

SearchHit SearchController::hitOf(const WorkerLine& line) {
  return {QStringLiteral("worker"),
          line.id.value(),
          line.name,
          joined({worker_words::sex(line.sex), worker_words::grouped(line.idNumber),
                  line.project.isEmpty() ? worker_words::siteChip({}).text : line.project}),
          worker_words::why(line.why),
          QStringLiteral("user")};
}

SearchHit SearchController::hitOf(const ProjectLine& line) {
  return {QStringLiteral("project"),
          line.id.value(),
          line.name,
          joined({line.number, line.contractorName, nameOf(line.status)}),
          tr("project"),
          QStringLiteral("project")};
}

SearchHit SearchController::hitOf(const CompanyLine& line) {
  return {QStringLiteral("company"),
          line.id.value(),
          line.name,
          joined({nameOf(line.kind), line.creditCode}),
          tr("company"),
          QStringLiteral("companies")};
}

SearchHit SearchController::hitOf(const VerifiedLetter& letter) {
  return {QStringLiteral("letter"),
          0,
          letter.letter ? letter.letter->number : tr("Code of a letter"),
          letter.sentence,
          letter_labels::verdict(letter.verdict),
          QStringLiteral("document")};
}

SearchHit SearchController::hitOf(const CheckedCard& card) {
  return {QStringLiteral("card"),
          0,
          card.cardNumber.isEmpty() ? tr("Code of a card") : signing_labels::groupedCard(card.cardNumber),
          card.sentence,
          signing_labels::verdict(card.verdict),
          QStringLiteral("id-card")};
}

void SearchController::open(const QString& kind, qint64 id) {
  if (kind == QLatin1String("command")) return;
  m_box->clear();
  m_popup->closeList();
  if (kind == QLatin1String("letter") && m_letter) emit openLetter(*m_letter);
  if (kind == QLatin1String("card") && m_card) emit openCard(*m_card);
  if (kind == QLatin1String("worker")) emit openWorker(id);
  if (kind == QLatin1String("project")) emit openProject(id);
  if (kind == QLatin1String("company")) emit openCompany(id);
}
