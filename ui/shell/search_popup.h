#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QLabel;
class QLineEdit;
class QListView;
class SearchModel;

/// One line of the answer: `kind` and `id` say what to open, `why` is why it matches.
struct SearchHit {
  QString kind;
  qint64 id = 0;
  QString text;
  QString detail;
  QString why;
  QString icon;
};

/// The list under the search box. The keyboard stays in the box: Up, Down, Enter and Esc are passed on to the
/// list.
class SearchPopup : public QFrame {
  Q_OBJECT

 public:
  explicit SearchPopup(QLineEdit* box);
  /// Shows the hits of the query, the first one chosen; without hits `emptyText` is shown.
  void setHits(const QList<SearchHit>& hits, const QString& emptyText = {});
  int count() const;
  void closeList();

 signals:
  void activated(const QString& kind, qint64 id);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void place();
  void choose();
  QLineEdit* m_box;
  QListView* m_list;
  QLabel* m_empty;
  SearchModel* m_model;
};
