#pragma once

#include "kit/panel.h"
#include "workers/entitlement.h"

class DateEdit;
class PlainButton;
class QLabel;
class QuoteBox;
class StatusChip;

/// The five functions of the card on a day, each with the sentence why, and one sentence to be read out.
class FunctionsPanel : public Panel {
  Q_OBJECT

 public:
  explicit FunctionsPanel(QWidget* parent = nullptr);
  void setFacts(const EntitlementFacts& facts, const QDate& today);
  void setDay(const QDate& day);
  QDate day() const { return m_day; }
  /// What stands in the box, for tests and for the clipboard.
  QString quote() const;
  DateEdit* dayEdit() const { return m_edit; }
  void retranslate();

 signals:
  void dayChanged(const QDate& day);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Row {
    QLabel* name;
    StatusChip* chip;
    QLabel* sentence;
  };
  void refresh();
  void step(int by);
  EntitlementFacts m_facts;
  QDate m_today;
  QDate m_day;
  DateEdit* m_edit;
  PlainButton* m_before;
  PlainButton* m_after;
  QVector<Row> m_rows;
  QuoteBox* m_quote;
};

/// A sentence to be read out, in quotation marks on a soft ground.
class QuoteBox : public QWidget {
  Q_OBJECT

 public:
  explicit QuoteBox(QWidget* parent = nullptr);
  void setSentence(const QString& sentence, Tone tone);
  QString sentence() const { return m_sentence; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  QLabel* m_label;
  QString m_sentence;
  Tone m_tone = Tone::Accent;
};
