#pragma once

#include <QWidget>

#include "office/founder.h"

class FieldEdit;
class FormField;
class FormGrid;
class LinkLabel;
class MessageBar;
class PrimaryButton;
class QLabel;

/// The first start: founding an office in a file, with an administrator and a supervisor, two persons.
class SetupPage : public QWidget {
  Q_OBJECT

 public:
  explicit SetupPage(const QString& where, QWidget* parent = nullptr);
  void refuse(const Error& error);
  void setBusy(bool busy);

 signals:
  void found(const NewOffice& office);
  void languageToggled();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Field {
    const char* key;
    const char* label;
    FieldEdit* edit;
    FormField* field;
    bool required;
  };
  void build();
  void retranslate();
  void submit();
  QString text(const char* key) const;
  const Field* fieldOf(const QString& key) const;

  QString m_where;
  QList<Field> m_fields;
  QWidget* m_card = nullptr;
  QLabel* m_headline = nullptr;
  QLabel* m_explanation = nullptr;
  FormGrid* m_form = nullptr;
  MessageBar* m_bar = nullptr;
  PrimaryButton* m_button = nullptr;
  LinkLabel* m_language = nullptr;
};
