#pragma once

#include <QImage>
#include <optional>

#include "kit/panel.h"
#include "workers/worker_operations.h"

class Dialogs;
class QAction;
class QLabel;
class QScrollArea;
class StatusChip;

/// The slip as it is printed: the preview is the page itself. Prints to the desk's printer, or saves a PDF
/// where there is none.
class SlipPanel : public Panel {
  Q_OBJECT

 public:
  SlipPanel(QAction* again, Dialogs& dialogs, QWidget* parent = nullptr);
  void clear();
  void setSlip(const SlipData& slip);
  bool hasSlip() const { return m_slip.has_value(); }
  /// To the usual printer, without a question; without a printer it says how to save a PDF.
  void printAtOnce();
  /// Ctrl+P: asks for the printer, or for a file where there is none.
  void printAgain();
  /// The worker's visit was taken back: the slip no longer holds.
  void setVoid();
  void retranslate();

 signals:
  /// For the status bar.
  void notice(const QString& text);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void draw();
  void refreshWords();
  bool print(const QString& printer, int copies);
  void savePdf();
  Dialogs& m_dialogs;
  std::optional<SlipData> m_slip;
  StatusChip* m_state;
  QScrollArea* m_scroll;
  QLabel* m_picture;
  QLabel* m_where;
  QLabel* m_missing;
  int m_printed = 0;
  bool m_saved = false;
  bool m_failed = false;
  bool m_void = false;
};
