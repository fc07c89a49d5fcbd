#pragma once

#include "deposits/deposit_check.h"
#include "kit/panel.h"

class FieldEdit;
class LinkLabel;
class QAction;
class QVBoxLayout;
class StatusChip;

/// A value on its scale, and where it should lie: a diamond and a bar.
class RangeBar : public QWidget {
  Q_OBJECT

 public:
  explicit RangeBar(const Judgement& judgement, QWidget* parent = nullptr);
  QSize sizeHint() const override { return {160, 14}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Judgement m_judgement;
};

/// What is doubtful about the figures, each with its reasoning. A flag decides nothing: it asks a word of the
/// supervisor, which stands beside it for ever.
class PlausibilityPanel : public Panel {
  Q_OBJECT

 public:
  /// `alike` lists the like projects.
  explicit PlausibilityPanel(QAction* alike, QWidget* parent = nullptr);
  /// `asks`: whoever looks at it may decide, so that each flag has a field for his word.
  void showCheck(const DepositCheck& check, bool asks);
  /// Whether it offers the like projects itself; not where they stand in a panel of their own.
  void setOffersAlike(bool offers);
  LinkLabel* alikeLink() const { return m_alike; }
  /// What was typed, in the order of the flags; those left empty are not among them.
  QVector<FlagWord> words() const;
  /// The first flag without a word gets the focus; false where each has its word.
  bool focusMissing();
  /// Its flags scroll where there is less height than they need: the bar that decides stays in sight.
  bool hasHeightForWidth() const override { return false; }
  QSize sizeHint() const override { return {kWidth, kHeight}; }

 private:
  void showAlike(qint64 count);
  QWidget* rowOf(const Judgement& judgement, const DepositCheck& check, bool asks);
  void addEdit(QVBoxLayout* column, const Judgement& judgement);
  static constexpr int kWidth = 300;
  static constexpr int kHeight = 150;
  struct Entry {
    Doubt doubt;
    FieldEdit* edit;
  };
  QVector<Entry> m_entries;
  DepositCheckId m_check;
  QWidget* m_rows = nullptr;
  StatusChip* m_flags;
  LinkLabel* m_alike;
  bool m_offersAlike = true;
  bool m_hasAlike = false;
};
