#include "cards/pickup_side.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "cards/card_list_words.h"
#include "cards/card_rules.h"
#include "cards/pickup_rows.h"
#include "kit/buttons.h"
#include "kit/fact_grid.h"
#include "workers/worker_words.h"

PickupSide::PickupSide(QAction* record, QAction* main, QWidget* parent)
    : Panel(QString(), QStringLiteral(" "), parent), m_record(record), m_main(main) {
  m_state = new StatusChip;
  addHeaderWidget(m_state);
  m_facts = new FactGrid;
  m_facts->setTwoColumnsFrom(0);
  m_words = makeLabel({}, TextStyle::Body);
  m_words->setWordWrap(true);
  m_seen = new QCheckBox;
  m_seen->installEventFilter(this);
  m_refusal = makeLabel({}, TextStyle::Hint, Token::Error);
  m_refusal->setWordWrap(true);
  m_refusal->hide();
  body()->setSpacing(10);
  body()->addWidget(m_facts);
  body()->addWidget(m_words);
  body()->addWidget(m_seen);
  body()->addWidget(m_refusal);
  body()->addStretch(1);
  footer()->addWidget(new FlatButton(m_record));
  footer()->addStretch(1);
  footer()->addWidget(new PrimaryButton(m_main));
  // Sentences wrap to whatever width there is; they never make the page higher.
  setBodyScrolls();
}

bool PickupSide::isKept(const Card& card) {
  return !card_rules::check(card_rules::Step::BringBack, card, {}, {});
}

void PickupSide::showCard(const CardShown& shown, bool laysOut, bool mayHandOver) {
  const Card& card = shown.card;
  const bool is = card.id.isValid();
  const bool ready = card.state == CardState::Printed || card.state == CardState::Personalised;
  const bool givable = is && mayHandOver && (card.state == CardState::AtDesk || ready);
  const bool kept = isKept(card);
  m_state->setVisible(is);
  m_facts->setVisible(is);
  m_record->setVisible(is);
  m_seen->setVisible(givable && !laysOut);
  m_main->setVisible(mayHandOver);
  m_main->setEnabled(givable || (mayHandOver && kept));
  m_main->setText(laysOut ? PickupSegment::tr("Lay out the chosen cards")
                  : kept  ? PickupSegment::tr("Brought back: lay it out")
                          : PickupSegment::tr("Hand over to the worker"));
  if (!is) {
    setTitle(PickupSegment::tr("No card is chosen"));
    return m_words->setText(PickupSegment::tr("Scan the card or type its number or his name, then Enter."));
  }
  setTitle(shown.workerName);
  const ChipWords chip = worker_words::cardChip(card.state);
  m_state->setStatus(chip.kind, chip.text);
  m_facts->setFacts(pickup_rows::factsOf(shown));
  m_words->setText(laysOut && ready
                       ? PickupSegment::tr("It is printed. Laid out, it can be fetched at its desk.")
                       : card_list_words::cardSentence(card, shown.handover, shown.deskName));
}

void PickupSide::showHandover(const Handover* list, bool mayHandOver) {
  m_state->setVisible(false);
  m_seen->setVisible(false);
  m_record->setVisible(false);
  m_facts->setVisible(list != nullptr);
  m_main->setVisible(true);
  m_main->setEnabled(list != nullptr);
  m_main->setText(mayHandOver ? PickupSegment::tr("Signatures came back")
                              : PickupSegment::tr("Look at the list"));
  if (list == nullptr) {
    setTitle(PickupSegment::tr("No list is chosen"));
    return m_words->setText(
        PickupSegment::tr("Lists of cards that managers have, until each worker has signed."));
  }
  setTitle(list->number);
  m_facts->setFacts(pickup_rows::factsOf(*list));
  m_words->setText(list->open == 0
                       ? PickupSegment::tr("Everybody on this list has his card, or it came back.")
                       : PickupSegment::tr("%1 of %2 workers have not signed. A card counts as delivered "
                                           "when its worker has it.")
                             .arg(list->open)
                             .arg(list->count));
}

void PickupSide::refuse(const QString& words) {
  m_refusal->setText(words);
  m_refusal->show();
  m_seen->setAccessibleDescription(words);
  m_seen->setFocus(Qt::OtherFocusReason);
}

void PickupSide::clearRefusal() { m_refusal->hide(); }

void PickupSide::retranslate() { m_seen->setText(PickupSegment::tr("I have looked at his &document")); }

/// Enter in the box hands over: scan, Enter, Space, Enter.
bool PickupSide::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_seen && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !(key->modifiers() & ~Qt::KeypadModifier)) return emit entered(), true;
  }
  return Panel::eventFilter(watched, event);
}
