#pragma once

#include "paper/card_sheets.h"

/// One page: which card stands at which place, from 0.
struct CardPage {
  CardSide side = CardSide::Front;
  QVector<QPair<int, CardFace>> cards;
};

/// Pulls the cards and hands them out sheet by sheet, each with its place (from 1, over all sheets), until
/// the call says false. Answers with how many cards came.
int eachCardSheet(const CardPrinting& printing, const NextFace& next,
                  const std::function<bool(const PlacedCards&)>& call);
/// A back lies behind its front: mirrored about the edge of turning, and upside down where that edge lies
/// across.
void drawCardPage(CardCanvas& canvas, CardDrawing& drawing, const CardPrinting& printing,
                  const CardPage& page);
void drawCalibration(CardCanvas& canvas, CardShaper& shaper, const CardPrinting& printing, CardSide side);
