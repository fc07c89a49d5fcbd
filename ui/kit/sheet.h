#pragma once

#include <QPointer>
#include <QWidget>

class Panel;
class PrimaryButton;
class QKeyEvent;

/// A card over a page that asks for something before the page goes on: it covers the page, keeps the focus
/// and every key to itself, and deletes itself when it is left. Ctrl+Enter calls accept(), Esc leave().
class Sheet : public QWidget {
  Q_OBJECT

 signals:
  void rejected();

 protected:
  /// `widest`: pixels of the card.
  Sheet(QWidget* page, const QString& title, int widest);
  Panel* card() const { return m_card; }
  /// The buttons that answer, at the right of the card's footer, with their keys: one leaves, the other,
  /// which is returned, accepts. `beside` takes the room at their left.
  PrimaryButton* addAnswers(const QString& leave, const QString& accept, QWidget* beside = nullptr);
  /// For a sheet that only shows something: the one that leaves.
  void addLeave(const QString& words, QWidget* beside = nullptr);
  /// Lies over the page from now on, the focus in `first`.
  void open(QWidget* first);
  /// What the sheet is for. close it with finish().
  virtual void accept() = 0;
  void leave();
  /// Goes, and the focus returns to where it was.
  void finish();
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// Over the whole page, the card no wider than it.
  void cover();
  Panel* m_card;
  int m_widest;
  QPointer<QWidget> m_focusBefore;
};
