#include "paper/paper_flow.h"

namespace {

PaperUnit heightOf(const PaperPiece& piece, bool chinese) {
  return measurePage([&piece](Pen& pen) { return piece(pen, 0); }, chinese);
}

}  // namespace

void PaperFlow::place(PaperPiece draw, PaperPiece head, bool staysWithNext) {
  Piece piece{std::move(draw), std::move(head), staysWithNext, 0};
  piece.height = heightOf(piece.draw, m_chinese);
  m_pieces.append(std::move(piece));
}

PaperUnit PaperFlow::wanted(qsizetype index) const {
  PaperUnit height = m_pieces[index].height;
  while (m_pieces[index].staysWithNext && index + 1 < m_pieces.size()) height += m_pieces[++index].height;
  return height;
}

QVector<QVector<PaperPiece>> PaperFlow::parted() const {
  QVector<QVector<PaperPiece>> pages(1);
  PaperUnit y = m_top;
  bool moves = true;
  for (qsizetype i = 0; i < m_pieces.size(); ++i) {
    const Piece& piece = m_pieces[i];
    // What stays together was asked for with its first piece.
    if (moves && y + wanted(i) > m_bottom && !pages.last().isEmpty()) {
      pages.append(QVector<PaperPiece>());
      y = m_top;
      if (piece.head) {
        pages.last().append(piece.head);
        y += heightOf(piece.head, m_chinese);
      }
    }
    moves = !piece.staysWithNext;
    pages.last().append(piece.draw);
    y += piece.height;
  }
  return pages;
}

QVector<PageDrawing> PaperFlow::pages(const std::function<void(Pen&, int, int)>& foot) const {
  const auto contents = parted();
  QVector<PageDrawing> drawings;
  const int count = static_cast<int>(contents.size());
  for (int page = 0; page < count; ++page)
    drawings.append([pieces = contents[page], top = m_top, foot, page, count](Pen& pen) {
      PaperUnit y = top;
      for (const PaperPiece& piece : pieces) y += piece(pen, y);
      foot(pen, page + 1, count);
      return y;
    });
  return drawings;
}
