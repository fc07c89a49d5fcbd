#pragma once

#include <functional>

#include "kit/sheet.h"
#include "signing/signing.h"

class DateEdit;
class FieldEdit;
class QLabel;

/// Asks from which day a retired key is not to be relied on, and why.
class CompromisedSheet : public Sheet {
  Q_OBJECT

 public:
  static CompromisedSheet* ask(QWidget* page, const SigningKey& key, const QDate& today,
                               std::function<void(MarkCompromised)> accepted);

 protected:
  void accept() override;

 private:
  CompromisedSheet(QWidget* page, const SigningKey& key, const QDate& today);
  SigningKey m_key;
  QDate m_today;
  DateEdit* m_from;
  FieldEdit* m_reason;
  QLabel* m_message;
  std::function<void(MarkCompromised)> m_accepted;
};
