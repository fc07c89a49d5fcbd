#pragma once

#include <QList>
#include <QStringList>

#include "kit/panel.h"
#include "kit/status_chip.h"

class KeyButton;
class MessageBar;
class QAction;
class QGridLayout;
class QLabel;
class QVBoxLayout;

/// What the receipt says, in words of the language now installed.
struct ReceiptWords {
  struct Fact {
    QString label;
    QString value;
    bool bold = false;
  };
  struct Function {
    QString name;
    ChipKind kind = ChipKind::Off;
    QString word;  ///< "有", "没有", "要凭据"
    QString sentence;
  };
  struct Box {
    QString label;
    QString answer;
    QString hint;
  };
  QString title;  ///< "登记好了：陈大川 · 返岗"
  QString elapsed;
  QList<Fact> left;
  QList<Fact> right;
  QString day;      ///< "五项功能，2026-11-25"
  QString summary;  ///< to be read out
  QList<Function> functions;
  QList<Box> boxes;
  QStringList warnings;
  QString note;
};

/// The middle of the counter after saving: what holds from now on, in sentences that can be read out, and
/// what to do next.
class ReceiptView : public Panel {
  Q_OBJECT

 public:
  ReceiptView(QAction* withdraw, QAction* record, QAction* next, QWidget* parent = nullptr);
  /// Before the full answer is there: the title and what is known already.
  void setWords(const ReceiptWords& words);
  /// The visit was taken back; the reason stands in the bar, and only "next" is left to do.
  void setWithdrawn(const QString& title, const QString& reason);
  void showError(const QString& text);
  void focusNext();

 private:
  class Card;
  void fillFacts(QGridLayout* grid, const QList<ReceiptWords::Fact>& facts);
  void fillFunctions(const ReceiptWords& words);
  void fillBoxes(const QList<ReceiptWords::Box>& boxes);

  QLabel* m_elapsed;
  QGridLayout* m_left;
  QGridLayout* m_right;
  QWidget* m_functionsCard;
  QLabel* m_readOut;
  QLabel* m_day;
  QLabel* m_summary;
  QGridLayout* m_functions;
  QWidget* m_boxRow;
  MessageBar* m_warning;
  QLabel* m_note;
  KeyButton* m_withdraw;
  KeyButton* m_next;
};
