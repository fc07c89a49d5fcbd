#pragma once

#include "kit/page.h"
#include "kit/segment.h"

class CurrentStack;
class SegmentBar;

/// A page of several segments, of which one shows: a row of their titles above it, Ctrl+Left and Ctrl+Right
/// step.
class SegmentedPage : public Page {
  Q_OBJECT

 public:
  explicit SegmentedPage(QWidget* parent = nullptr);
  /// The parent to make segments with: one that gets another later is styled a second time.
  QWidget* place() const;
  /// At the end of the row; the page takes it over. `key` names it for `showSegment`.
  void addSegment(const QString& key, Segment* segment);
  /// False where the user's rights have no such segment.
  bool showSegment(const QString& key);
  Segment* segment(const QString& key) const;
  QString currentSegment() const;

  QString crumb() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  void retranslate() override;

 protected:
  Segment* current() const;
  /// What a screen reader calls the row.
  virtual QString segmentsName() const = 0;
  /// Of the page itself, after those of the segment.
  virtual QList<QAction*> ownActions() const { return {}; }

 private:
  void showTitles();
  struct Entry {
    QString key;
    Segment* segment;
  };
  SegmentBar* m_which;
  CurrentStack* m_stack;
  QList<Entry> m_entries;
  QAction* m_before;
  QAction* m_next;
};
