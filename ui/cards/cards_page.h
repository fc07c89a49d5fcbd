#pragma once

#include "cards/card_segment.h"
#include "kit/page.h"

class CurrentStack;
class SegmentBar;

/// The Citizen Card from the queue to the worker's hand: one page, a segment for each part of the work.
class CardsPage : public Page {
  Q_OBJECT

 public:
  explicit CardsPage(QWidget* parent = nullptr);
  /// At the end of the row; the page takes it over. `key` names it for `showSegment`.
  void addSegment(const QString& key, CardSegment* segment);
  /// False where the user's rights have no such segment.
  bool showSegment(const QString& key);
  CardSegment* segment(const QString& key) const;
  QString currentSegment() const;

  QString title() const override;
  QString crumb() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  void retranslate() override;

 signals:
  /// The list of the segment is wanted as a file.
  void exportRequested(const ExportTask& task);

 private:
  struct Entry {
    QString key;
    CardSegment* segment;
  };
  CardSegment* current() const;
  void step(int by);
  void exportList();
  SegmentBar* m_which;
  CurrentStack* m_stack;
  QList<Entry> m_entries;
  QAction* m_before;
  QAction* m_next;
  QAction* m_export;
};
