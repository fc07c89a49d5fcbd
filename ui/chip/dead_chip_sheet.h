#pragma once

#include "cards/card_batch.h"
#include "chip/chip.h"
#include "kit/sheet.h"
#include "office/office.h"

class ChoiceBox;
class FormGrid;
class MessageBar;
class PrimaryButton;
class QLabel;
class RadioRow;

/// The chip of a card is given up, with a reason: it is broken, and a new card is made in the place of this
/// one, or it lies in another card than it was written for, and this card is written on its own chip.
class DeadChipSheet : public Sheet {
  Q_OBJECT

 public:
  static DeadChipSheet* ask(QWidget* page, Office& office, const BatchPlace& place);
  RadioRow* what() const { return m_what; }
  ChoiceBox* reason() const { return m_reason; }
  MessageBar* bar() const { return m_bar; }
  bool isSaving() const { return m_saving; }

 signals:
  /// Something of the card may have changed; `words` say what was done, and are empty where it was refused.
  void settled(const QString& words);

 protected:
  void accept() override;

 private:
  DeadChipSheet(QWidget* page, Office& office, const BatchPlace& place);
  void buildForm();
  void showWhat();
  bool isAnew() const;
  void takeGivenUp(const Result<Chip>& chip);
  void makeAnew();
  void refuse(const Error& error);
  Office& m_office;
  BatchPlace m_place;
  bool m_saving = false;
  MessageBar* m_bar;
  FormGrid* m_form;
  RadioRow* m_what;
  ChoiceBox* m_reason;
  QLabel* m_words;
  PrimaryButton* m_confirm;
};
