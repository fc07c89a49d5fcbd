#pragma once

#include <QDate>
#include <QLineEdit>
#include <QStringList>
#include <optional>

#include "base/finding.h"
#include "base/money.h"
#include "base/text.h"

class QButtonGroup;
class QCalendarWidget;
class QToolButton;

/// A line of text 32 px high with focus ring, level border and a source tag (读卡 / 上次 / 今天) at its right
/// end. Enter goes to the next field, unless an input method is composing; `editingFinished` is emitted
/// before.
class FieldEdit : public QLineEdit {
  Q_OBJECT

 public:
  explicit FieldEdit(QWidget* parent = nullptr);
  /// Where the value came from; shown on the `alt` ground until the user types. Empty removes it.
  void setSourceTag(const QString& tag);
  QString sourceTag() const { return m_tag; }
  /// A value from a reader or an earlier record: text, tag and ground, no textEdited.
  void fill(const QString& text, const QString& tag);
  void setLevel(Level level);
  Level level() const { return m_level; }
  bool isComposing() const { return m_composing; }
  /// Space kept free at the right end for a button.
  void setEndSpace(int pixels);

 signals:
  /// Enter was pressed and accepted; the focus moves on.
  void entered();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  /// Called by Enter before the focus moves; subclasses bring the text into its final shape.
  virtual void commitText() {}
  void updateMargins();
  int endSpace() const { return m_endSpace; }

 private:
  void paintTag(QPainter& painter);
  QString m_tag;
  Level m_level = Level::None;
  int m_endSpace = 0;
  bool m_composing = false;
};

/// Latin input only: full-width characters are folded as they come, the caret stays where it was, the input
/// method is off. The text shown is grouped; `value` is the bare text.
class GroupedEdit : public FieldEdit {
  Q_OBJECT

 public:
  explicit GroupedEdit(QWidget* parent = nullptr);
  QString value() const;
  void setValue(const QString& value);
  void fillValue(const QString& value, const QString& tag);

 signals:
  /// The bare text changed, by typing or by `setValue`.
  void valueChanged(const QString& value);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  /// Bare text: folded, without what cannot belong to it.
  virtual QString folded(const QString& text) const = 0;
  /// Lengths of the groups of this bare text; the rest follows ungrouped.
  virtual QList<int> groups(const QString& value) const = 0;

 private:
  void regroup();
  void show(const QString& value, qsizetype caret);
  void undoValue();
  QString grouped(const QString& value) const;
  QString m_value;
  QStringList m_undo;
};

/// An identity number, shown 6-8-4 when it looks like a resident number; letters become capitals, "x" becomes
/// "X". Other documents (passports, residence permits of foreigners) are shown as typed.
class IdEdit : public GroupedEdit {
  Q_OBJECT

 public:
  explicit IdEdit(QWidget* parent = nullptr);

 signals:
  /// 18 characters of a resident number stand there (checksum not examined).
  void completed(const QString& value);

 protected:
  QString folded(const QString& text) const override;
  QList<int> groups(const QString& value) const override;
};

/// A phone number: digits (and + - for landlines), mobiles shown 3-4-4.
class PhoneEdit : public GroupedEdit {
  Q_OBJECT

 public:
  explicit PhoneEdit(QWidget* parent = nullptr);

 protected:
  QString folded(const QString& text) const override;
  QList<int> groups(const QString& value) const override;
};

/// A civil date. Typed as 20261125, 1125, 25 or +3 (days from today), shown as 2026-11-25. Ctrl+. is today;
/// F4 or the button opens a calendar. Digits left out are today's year and month.
class DateEdit : public FieldEdit {
  Q_OBJECT

 public:
  explicit DateEdit(QWidget* parent = nullptr);
  /// What stands in the field, while it is typed too: whoever saves by a key does not leave it before.
  /// Invalid where it is empty or cannot be read.
  QDate date() const;
  void setDate(const QDate& date);
  void fillDate(const QDate& date, const QString& tag);
  /// The day "today" means, for short forms and Ctrl+. ; unset it is the civil date in China.
  void setToday(const QDate& today) { m_today = today; }
  /// Shows and reads only year and month (2017-03); the date is the first of the month.
  void setMonthOnly(bool monthOnly);
  /// Whether something is there that is no date.
  bool isUnreadable() const;
  /// Reads what a clerk types; nothing where it is no date.
  static std::optional<QDate> read(const QString& text, const QDate& today);
  void openCalendar();

 signals:
  /// The date changed, when leaving the field, by the calendar or by `setDate`.
  void dateChanged(const QDate& date);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void commitText() override;

 private:
  QDate today() const;
  void placeButton();
  QString shown(const QDate& date) const;
  void take(const QDate& date);
  QDate m_date;
  QDate m_today;
  bool m_monthOnly = false;
  QToolButton* m_button;
};

/// An amount. Typed as 3.2万 or 32000, shown as ¥32,000.00 after leaving the field, right-aligned.
class MoneyEdit : public FieldEdit {
  Q_OBJECT

 public:
  explicit MoneyEdit(QWidget* parent = nullptr);
  /// Nothing where the field is empty or cannot be read.
  std::optional<Money> money() const { return m_money; }
  void setMoney(std::optional<Money> money);
  bool isUnreadable() const;

 signals:
  void moneyChanged();

 protected:
  void focusOutEvent(QFocusEvent* event) override;
  void commitText() override;

 private:
  std::optional<Money> m_money;
};

/// Inline radio buttons; Alt+1…3 choose while the row has the focus, Left and Right move, Enter goes to the
/// next field.
class RadioRow : public QWidget {
  Q_OBJECT

 public:
  struct Option {
    QString id;
    QString text;
  };
  explicit RadioRow(QWidget* parent = nullptr);
  /// Keeps the current id where it still exists (retranslation).
  void setOptions(const QList<Option>& options);
  /// Empty while nothing is chosen.
  QString currentId() const;
  void setCurrentId(const QString& id);
  /// The words of an option; the id itself where it is none.
  QString textOf(const QString& id) const;

 signals:
  void currentChanged(const QString& id);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QButtonGroup* m_group;
};

/// Enter in a field: the next widget of the tab chain that takes text or a choice.
void focusNextField(QWidget* from);
