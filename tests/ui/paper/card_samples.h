#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include "paper/card_sheets.h"
#include "ui/paper/printed_pdf.h"

/// A face whose code and card number are its own.
CardFace aFace(int number, const QString& name = QStringLiteral("陈如川"));
/// Faces of these names, one after the other.
NextFace facesOf(const QVector<CardFace>& faces);
QVector<CardFace> facesNamed(const QStringList& names);
const CardTemplate& standardTemplate();

/// A batch on paper, for the tools that read it back.
struct PrintedCards {
  QTemporaryDir folder;
  QString pdf = folder.filePath("cards.pdf");
  CardsWritten written;

  explicit PrintedCards(const QVector<CardFace>& faces, const CardPrinting& printing = {});
  QByteArray bytes() const;
  /// The words of one page, from 1, without blanks; of a part of it, in 0.01 mm.
  QString words(int page, const QRectF& part = {}) const;
  QImage page(int page, int dotsPerInch) const;
  /// What the codes on this picture say, each with its kind before it.
  QStringList codes(const QImage& picture) const;
  QString info(const QStringList& more = {}) const;
};
