#pragma once

#include "kit/panel.h"
#include "workers/worker_operations.h"

class ChipFlow;
class LinkLabel;
class PhotoView;
class QBoxLayout;
class QHBoxLayout;
class QLabel;

/// The head of a worker's record: who he is, where he stands today, his numbers (masked until shown), since
/// when he is on file. Buttons of the page are added at its right end.
class WorkerHead : public Panel {
  Q_OBJECT

 public:
  explicit WorkerHead(QWidget* parent = nullptr);
  /// `full` says that the numbers in the record are not masked.
  void setRecord(const WorkerRecord& record, const QDate& today, bool full);
  void setPhoto(const QPixmap& photo);
  /// Whether 显示 is offered: the right to see numbers in full.
  void setMayReveal(bool may);
  void addButton(QWidget* button);
  /// Buttons below the words instead of beside them.
  void setNarrow(bool narrow);
  void retranslate();
  bool isFull() const { return m_full; }

 signals:
  void revealRequested();
  /// The numbers are to be masked again.
  void hideRequested();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showRecord();
  QString sinceLine() const;
  WorkerRecord m_record;
  QDate m_today;
  bool m_full = false;
  bool m_mayReveal = false;
  PhotoView* m_photo;
  QLabel* m_name;
  QLabel* m_facts;
  ChipFlow* m_chips;
  QLabel* m_numberLabel;
  QLabel* m_number;
  QLabel* m_idLabel;
  QLabel* m_id;
  LinkLabel* m_reveal;
  QLabel* m_phoneLabel;
  QLabel* m_phone;
  QLabel* m_since;
  QHBoxLayout* m_buttons;
  QBoxLayout* m_row;
};
