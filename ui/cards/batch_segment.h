#pragma once

#include "cards/batch_printer.h"
#include "cards/card_segment.h"

class BatchWork;
class Dialogs;
class Office;
class Panel;
class QBoxLayout;

/// A list at the left, a batch and its preview beside it; below each other where the window is narrow.
class BatchSegment : public CardSegment {
  Q_OBJECT

 public:
  BatchWork* work() const { return m_work; }
  void setSigner(CardSigner signer);

 protected:
  BatchSegment(Office& office, Dialogs& dialogs, QWidget* parent);
  /// The panel at the left.
  void layOut(Panel* first);
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  Office& m_office;

 private:
  void reshape();
  void fit();
  BatchWork* m_work;
  Panel* m_first = nullptr;
  QBoxLayout* m_row = nullptr;
  bool m_beside = true;
};
