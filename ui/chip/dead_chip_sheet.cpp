#include "chip/dead_chip_sheet.h"

#include <QLabel>
#include <QVBoxLayout>

#include "cards/card_operations.h"
#include "chip/chip_operations.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/form_grid.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "paper/card_drawing.h"

namespace {

constexpr int kDeadChipWidest = 620;
const QString kCardAnew = QStringLiteral("anew");
const QString kOtherChip = QStringLiteral("other");

}  // namespace

DeadChipSheet* DeadChipSheet::ask(QWidget* page, Office& office, const BatchPlace& place) {
  auto* sheet = new DeadChipSheet(page, office, place);
  sheet->open(sheet->m_reason);
  return sheet;
}

DeadChipSheet::DeadChipSheet(QWidget* page, Office& office, const BatchPlace& place)
    : Sheet(page,
            tr("Give up the chip of card %1 · %2").arg(groupedCardNumber(place.cardNumber), place.workerName),
            kDeadChipWidest),
      m_office(office),
      m_place(place) {
  m_bar = new MessageBar;
  m_bar->hide();
  card()->body()->addWidget(m_bar);
  buildForm();
  m_confirm = addAnswers(tr("Cancel"), tr("Give up the chip"));
  showWhat();
}

void DeadChipSheet::buildForm() {
  using enum FormGrid::Column;
  m_form = new FormGrid;
  m_what = new RadioRow;
  m_what->setOptions({{kCardAnew, tr("it is broken")}, {kOtherChip, tr("it lies in another card")}});
  m_what->setCurrentId(kCardAnew);
  m_form->addField(Both, tr("&Chip"), m_what)->setKey(QStringLiteral("what"));
  m_reason = new ChoiceBox;
  m_reason->setFreeText(true);
  m_form->addField(Both, tr("&Reason"), m_reason, Need::Required)->setKey(QStringLiteral("reason"));
  m_words = makeLabel({}, TextStyle::Hint, Token::Muted);
  m_words->setWordWrap(true);
  card()->body()->addWidget(m_form);
  card()->body()->addWidget(m_words);
  connect(m_what, &RadioRow::currentChanged, this, &DeadChipSheet::showWhat);
}

bool DeadChipSheet::isAnew() const { return m_what->currentId() == kCardAnew; }

void DeadChipSheet::showWhat() {
  const QStringList usual =
      isAnew() ? QStringList{tr("does not answer"), tr("does not keep what is written"), tr("damaged")}
               : QStringList{tr("the wrong card was laid on")};
  QList<ChoiceItem> items;
  for (const QString& each : usual) items.append({each, each, {}, {}, {}, {}});
  m_reason->setItems(items);
  m_words->setText(
      isAnew() ? tr("The chip counts no more, nor does this card: keep it back. A new one with another "
                    "number is at the head of the queue; its days stay as promised.")
               : tr("The chip counts no more, in whatever card it lies: that one will need a new card. "
                    "This card is then written on its own chip."));
}

/// A chip that never answered was never begun: there is nothing to give up, and the card is made anew all the
/// same.
void DeadChipSheet::accept() {
  if (m_saving) return;
  m_bar->clear();
  m_form->clearMessages();
  m_saving = true;
  m_office.run(GiveUpAChip, GiveUpChip{m_place.cardNumber, {}, m_reason->text().simplified()})
      .then(this, [this](const Result<Chip>& chip) { takeGivenUp(chip); });
}

void DeadChipSheet::takeGivenUp(const Result<Chip>& chip) {
  const bool neverBegun =
      !chip && chip.error().kind == ErrorKind::NotFound && chip.error().field == QLatin1String("chip");
  if (!chip && !(neverBegun && isAnew())) return refuse(chip.error());
  if (isAnew()) return makeAnew();
  emit settled(tr("The chip is given up; card %1 is to be written on its own.")
                   .arg(groupedCardNumber(m_place.cardNumber)));
  finish();
}

void DeadChipSheet::makeAnew() {
  CardChange change;
  change.card = m_place.card;
  change.reason = m_reason->text().simplified();
  m_office.run(ReplaceCard, change).then(this, [this](const Result<CardShown>& next) {
    if (!next) return refuse(next.error());
    emit settled(tr("Card %1 counts no more; a new one for %2 is at the head of the queue.")
                     .arg(groupedCardNumber(m_place.cardNumber), m_place.workerName));
    finish();
  });
}

/// The chip may be given up and the card not replaced: what is true now is read again.
void DeadChipSheet::refuse(const Error& error) {
  m_saving = false;
  emit settled({});
  FormField* field = m_form->field(error.field);
  if (field == nullptr) return m_bar->showMessage(ChipKind::Error, error.text());
  field->setMessage(Level::Error, error.text());
  m_form->focusField(field);
}
