#pragma once

#include <QWidget>

#include "cards/card_desk.h"

class FieldEdit;
class FormField;
class FormGrid;
class QCheckBox;

/// Name, address and hours of one pick-up desk, and whether cards still go there.
class DeskForm : public QWidget {
  Q_OBJECT

 public:
  explicit DeskForm(QWidget* parent = nullptr);
  void showDesk(const PickUpDesk& desk);
  /// Empties the form for a new desk and puts the focus into it.
  void showNew();
  EditPickUpDesk entered() const;
  /// Shows the refusal beside its field; false where no field is meant.
  bool refuse(const Error& error);
  FieldEdit* name() const { return m_name; }
  QCheckBox* closed() const { return m_closed; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  PickUpDesk m_desk;
  FormGrid* m_grid;
  FieldEdit* m_name;
  FieldEdit* m_address;
  FieldEdit* m_hours;
  QCheckBox* m_closed;
  FormField* m_nameField;
  FormField* m_addressField;
  FormField* m_hoursField;
  FormField* m_closedField;
};
