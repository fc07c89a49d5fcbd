#pragma once

#include <QList>
#include <QWidget>
#include <optional>

#include "kit/paged_table.h"
#include "kit/status_chip.h"

/// What one chip of a row says.
struct ChipWords {
  ChipKind kind = ChipKind::Info;
  QString text;
  std::optional<Tone> tone;
};

/// The same as the cell of a list.
ListCell chipCell(const ChipWords& chip);

/// Paints the chips one behind the other from the left of `area`, into the next line where one does not fit.
/// Gives the height taken; without a painter it only measures.
int flowChips(QPainter* painter, const QRect& area, const QList<ChipWords>& chips);

/// Chips in as many lines as they need.
class ChipFlow : public QWidget {
  Q_OBJECT

 public:
  explicit ChipFlow(QWidget* parent = nullptr);
  void setChips(const QList<ChipWords>& chips);
  const QList<ChipWords>& chips() const { return m_chips; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QList<ChipWords> m_chips;
};
