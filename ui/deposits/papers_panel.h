#pragma once

#include "deposits/deposit_check.h"
#include "kit/panel.h"

class BareTable;
class QAction;
class StatusChip;

/// What was handed in with a check: documents that never change, each with its digest, and what each says of
/// the declared figures.
class PapersPanel : public Panel {
  Q_OBJECT

 public:
  PapersPanel(QAction* open, QAction* read, QWidget* parent = nullptr);
  void showCheck(const DepositCheck& check, const QDate& today);
  BareTable* table() const { return m_table; }
  /// The document in the current row, or the first.
  std::optional<Attachment> current() const;

 signals:
  void opened(const Attachment& document);

 private:
  BareTable* m_table;
  StatusChip* m_differing;
  QVector<Attachment> m_papers;
  QVector<AttachmentId> m_rows;  ///< whose row it is
};
