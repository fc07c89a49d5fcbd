#pragma once

#include "cards/batch_printer.h"
#include "kit/panel.h"

class ChoiceBox;
class MessageBar;
class PlainButton;
class QAction;
class QLabel;
class SegmentBar;
class SheetView;
class StepEdit;

/// How a batch lies on its paper, and where it is printed: printer, template, paper, places and offsets. What
/// belongs to a printer is kept with it on this computer (QSettings).
class PreviewPanel : public Panel {
  Q_OBJECT

 public:
  /// The printer of those who have none.
  static QString pdfPrinter() { return QStringLiteral("pdf"); }

  PreviewPanel(QAction* print, QAction* calibrate, QWidget* parent = nullptr);
  SheetView* view() const { return m_view; }
  StepEdit* fromEdit() const { return m_from; }
  StepEdit* rightEdit() const { return m_right; }
  ChoiceBox* paperChoice() const { return m_paper; }
  MessageBar* bar() const { return m_bar; }
  /// Day on which offsets are changed.
  void setToday(const QDate& today) { m_today = today; }
  /// Which places may be chosen; none: of an empty sheet, before a batch is made.
  void setBatch(const std::optional<CardBatch>& batch);
  /// What will be printed as it is set now, of no batch yet.
  CardJob job() const;
  bool isPdf() const;
  CardSide side() const;
  BatchLayout layout() const;
  QString templateName() const;
  int firstPlace() const;
  int lastPlace() const;
  /// Whether the offsets, templates and printers may be worked with, or only looked at.
  void setEditable(bool editable);
  void retranslate();

 signals:
  /// The picture must be another.
  void changed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Paper {
    const char* id;
    CardLayout layout;
    CardSides sides;
    FlipEdge flip;
  };
  static const QVector<Paper>& papers();
  static QString nameOf(const Paper& paper);
  const Paper& paper() const;
  void buildRows();
  void fillChoices();
  void choosePrinter(const QString& printer);
  void choosePaperOf(BatchLayout layout);
  QString key(const QString& leaf) const;
  CardOffset offsetOf(CardSide side) const;
  void showOffsets();
  void keepOffset();
  void showRange();

  SegmentBar* m_sides;
  SheetView* m_view;
  MessageBar* m_bar;
  QLabel* m_hint;
  QLabel* m_calibrated;
  QVector<QLabel*> m_labels;
  ChoiceBox* m_printer;
  ChoiceBox* m_template;
  ChoiceBox* m_paper;
  StepEdit* m_from;
  StepEdit* m_to;
  StepEdit* m_right;
  StepEdit* m_down;
  std::optional<CardBatch> m_batch;
  QDate m_today;
  bool m_filling = false;
};
