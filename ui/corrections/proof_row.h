#pragma once

#include <QWidget>

#include "attachments/attachment.h"

class Dialogs;
class PlainButton;
class QLabel;

/// The proofs of what is asked for: attach a file, take the last one away, and the names of those attached.
class ProofRow : public QWidget {
  Q_OBJECT

 public:
  explicit ProofRow(Dialogs& dialogs, QWidget* parent = nullptr);
  const QVector<NewAttachment>& proofs() const { return m_proofs; }
  /// Asks for a file (Ctrl+O) and attaches it.
  void choose();
  /// Attaches a file, as the dialog does; what may not be attached is said by refused().
  void attach(const QString& path);
  /// What stands there while nothing is attached.
  void setHint(const QString& hint);

 signals:
  void changed();
  void refused(const QString& words);

 private:
  void showNames();

  Dialogs& m_dialogs;
  QVector<NewAttachment> m_proofs;
  QString m_hint;
  QLabel* m_names;
  PlainButton* m_detach;
};
