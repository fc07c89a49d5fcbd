#pragma once

#include <QVector>
#include <functional>

#include "paper/pen.h"

/// A piece of a document that stands on one page: draws itself with its top at `y` and says how high it is.
using PaperPiece = std::function<PaperUnit(Pen&, PaperUnit y)>;

/// Pieces one below the other, over as many pages as they need.
class PaperFlow {
 public:
  PaperFlow(bool chinese, PaperUnit top, PaperUnit bottom)
      : m_chinese(chinese), m_top(top), m_bottom(bottom) {}

  void add(PaperPiece piece) { place(std::move(piece), {}, false); }
  /// Stays with the piece that follows: a heading.
  void addHeading(PaperPiece piece) { place(std::move(piece), {}, true); }
  /// A row of a table: where a page begins with it, `head` stands above it again.
  void addRow(PaperPiece row, PaperPiece head) { place(std::move(row), std::move(head), false); }

  /// What stands on each page; `foot` is drawn on each with its number and their count, from 1.
  QVector<PageDrawing> pages(const std::function<void(Pen&, int page, int count)>& foot) const;

 private:
  struct Piece {
    PaperPiece draw;
    PaperPiece head;
    bool staysWithNext = false;
    PaperUnit height = 0;
  };
  void place(PaperPiece draw, PaperPiece head, bool staysWithNext);
  /// How much must fit below for the piece to stand here: its own height and that of what stays with it.
  PaperUnit wanted(qsizetype index) const;
  QVector<QVector<PaperPiece>> parted() const;

  bool m_chinese;
  PaperUnit m_top;
  PaperUnit m_bottom;
  QVector<Piece> m_pieces;
};
