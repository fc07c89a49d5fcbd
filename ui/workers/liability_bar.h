#pragma once

#include <QDate>
#include <QHash>
#include <QWidget>

#include "kit/theme.h"
#include "workers/entitlement.h"

/// The days shown at once.
enum class DayRange { Season, Year, All };

/// First and last day that the bar shows for a range. `anchor` is in view: today with some days after it, or
/// the selected day where that lies before. `first` is the first day anything is known of.
QPair<QDate, QDate> daysShown(DayRange range, const QDate& anchor, const QDate& today, const QDate& first);

/// Who is liable for the worker, day by day: projects in the series colours, hatch where nobody is, a block
/// of half the height where two overlap, below it the days with a valid card. Left and Right move the day,
/// Ctrl+Left and Ctrl+Right go to the next change, Home is today; a click chooses a day. The lane of swipes
/// waits until attendance exists.
class LiabilityBar : public QWidget {
  Q_OBJECT

 public:
  explicit LiabilityBar(QWidget* parent = nullptr);
  /// Everything the bar rests on, and the day that is today at the office.
  void setFacts(const EntitlementFacts& facts, const QDate& today);
  void setDay(const QDate& day);
  QDate day() const { return m_day; }
  void setRange(DayRange range);
  DayRange range() const { return m_range; }
  QDate firstShown() const { return m_from; }
  QDate lastShown() const { return m_to; }
  /// The stretches over everything known, for the list that says the same (Alt+L).
  QVector<LiabilitySpan> allSpans() const;
  /// The colour a project has here, also for legends and calendars beside the bar.
  Token colorOf(ProjectId project) const;
  QSize sizeHint() const override { return {520, 150}; }
  QSize minimumSizeHint() const override { return {260, 140}; }

 signals:
  /// By key, click or `setDay`.
  void dayChanged(const QDate& day);
  void rangeChanged(DayRange range);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  struct Lanes {
    QRect axis;  ///< month names
    QRect liable;
    QRect card;
    int bottom = 0;
  };
  Lanes lanes() const;
  int labelWidth() const;
  int xOf(const QDate& day) const;
  QDate dayAt(int x) const;
  void refit();
  void describe();
  void stepSpan(int by);
  void paintAxis(QPainter& painter, const Lanes& lanes) const;
  void paintLiable(QPainter& painter, const Lanes& lanes) const;
  void paintProject(QPainter& painter, const QRect& block, const Assignment& assignment, bool named) const;
  void paintCard(QPainter& painter, const Lanes& lanes) const;
  void paintMarkers(QPainter& painter, const Lanes& lanes) const;
  EntitlementFacts m_facts;
  QDate m_today;
  QDate m_day;
  QDate m_first;
  QDate m_from;
  QDate m_to;
  DayRange m_range = DayRange::Year;
  QVector<LiabilitySpan> m_spans;
  QVector<QPair<QDate, QDate>> m_cardDays;
  QHash<ProjectId, Token> m_colors;
};

/// A small square with its word, for the line of the panel that explains the bar.
class LiabilityLegend : public QWidget {
  Q_OBJECT

 public:
  enum class Kind { Gap, Overlap };
  LiabilityLegend(Kind kind, const QString& text, QWidget* parent = nullptr);
  void setText(const QString& text);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Kind m_kind;
  QString m_text;
};

/// The days on which he had a valid card, as stretches that end at `until` at the latest.
QVector<QPair<QDate, QDate>> daysWithCard(const QVector<CardStep>& steps, const QDate& until);
