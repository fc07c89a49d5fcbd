#pragma once

#include <QWidget>

class QLabel;

/// So many of so many: words, figures, and a bar below them.
class ShareBar : public QWidget {
  Q_OBJECT

 public:
  explicit ShareBar(QWidget* parent = nullptr);
  /// `words` at the left, `figures` at the right; `part` of `whole` is filled.
  void setShare(const QString& words, const QString& figures, double part, double whole);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* m_words;
  QLabel* m_figures;
  double m_share = 0;
};
