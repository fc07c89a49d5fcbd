#pragma once

#include <QStringList>
#include <functional>

#include "kit/sheet.h"

class QPlainTextEdit;
class QLabel;

/// What is asked for.
struct ReasonQuestion {
  QString title;
  /// One or two sentences: what will happen.
  QString text;
  /// Name of the edit ("理由").
  QString label;
  /// The button names its result ("撤回登记").
  QString confirm;
  /// Chosen with one click, may be empty.
  QStringList usual;
  /// Characters needed at least; 0 makes the reason optional.
  int shortest = 1;
  /// Characters at most, as every rule about reasons has it: what is longer is said while the words still
  /// stand there.
  int longest = 200;
};

/// A sheet inside the page that asks for a reason. Ctrl+Enter or Enter in the edit confirms, Esc leaves
/// without doing anything.
class ReasonSheet : public Sheet {
  Q_OBJECT

 public:
  /// Covers `page` until it is answered; the sheet deletes itself. `accepted` gets the trimmed reason.
  static ReasonSheet* ask(QWidget* page, const ReasonQuestion& question,
                          std::function<void(QString)> accepted);

 signals:
  void accepted(const QString& reason);

 protected:
  void accept() override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  ReasonSheet(QWidget* page, const ReasonQuestion& question);
  void buildUsual();
  void refuse(const QString& words);
  ReasonQuestion m_question;
  QPlainTextEdit* m_edit;
  QLabel* m_message;
};
