#pragma once

#include <QAbstractListModel>
#include <QPointer>

#include "kit/edits.h"

class QFrame;
class QListView;

/// One entry of a choice: `text` is what stands in the field, `detail` the second line, `initials` the pinyin
/// initials of the text
/// ("bjhysq"), `code` a code that finds it too, `note` muted words at the right end.
struct ChoiceItem {
  QString id;
  QString text;
  QString detail;
  QString initials;
  QString code;
  QString note;
};

/// How an entry answers a query: the rank (0 best; nothing when it does not) and which characters of the text
/// matched.
struct ChoiceMatch {
  int rank = 0;
  QList<int> positions;
};
std::optional<ChoiceMatch> matchChoice(const ChoiceItem& item, const QString& query);

class ChoiceModel;

/// A field that chooses one of many by typing characters, pinyin initials or the code. Up and Down choose
/// without opening, F4 or Alt+Down open, Enter accepts the highlighted entry and goes on, Esc closes. Text
/// that is no entry is taken back when leaving (unless free text is allowed).
class ChoiceBox : public FieldEdit {
  Q_OBJECT

 public:
  explicit ChoiceBox(QWidget* parent = nullptr);
  /// Keeps the current id where it still exists. In asynchronous mode these are the answer to the last query,
  /// shown unfiltered.
  void setItems(const QList<ChoiceItem>& items);
  /// The office answers queries: nothing is filtered here, `queryChanged` asks.
  void setAsync(bool async) { m_async = async; }
  /// Typed words that are no entry stay; `currentId` is empty then.
  void setFreeText(bool allowed) { m_freeText = allowed; }
  /// Empty while nothing is chosen.
  QString currentId() const { return m_current.id; }
  ChoiceItem currentItem() const { return m_current; }
  /// The words of an entry among the items; the id itself where it is none.
  QString textOf(const QString& id) const;
  /// Chooses among the items; an unknown or empty id clears.
  void setCurrentId(const QString& id);
  /// Chooses an entry that need not be among the items (asynchronous mode, filling from a record).
  void setCurrentItem(const ChoiceItem& item, const QString& tag = {});
  bool isOpen() const;
  void openList();
  void closeList();

 signals:
  /// By the user's hand or by one of the setters; the id may be empty.
  void currentChanged(const QString& id);
  void queryChanged(const QString& text);

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void commitText() override;

 private:
  void query(const QString& text);
  void choose(const ChoiceItem& item, bool announce);
  void buildPopup();
  void placeList();
  void toggleList();
  void stepWithoutOpening(int by);
  void settle();
  ChoiceModel* m_model;
  QPointer<QFrame> m_popup;
  QListView* m_list = nullptr;
  ChoiceItem m_current;
  bool m_async = false;
  bool m_listStepped = false;
  bool m_freeText = false;
};
