#pragma once

#include "clearing/certificate.h"
#include "paper/pen.h"

struct CertificatePaper {
  bool chinese = true;
  int copy = 1;       ///< how many times it has been printed, this one included
  QString printedBy;  ///< by name
  Instant printedAt;
};

/// The certificate of a deposit for the permit authority, on A4: what was asked and paid in figures and in
/// Chinese capitals, receipt by receipt, the three things that make it cleared, the signed QR and the code to
/// be named. It says nothing that the certificate does not hold; one that was not issued has neither QR nor
/// code, and says so. One drawing makes PDF and pictures.
QByteArray certificatePdf(const Certificate& certificate, const CertificatePaper& paper = {});
QVector<QImage> certificatePictures(const Certificate& certificate, const CertificatePaper& paper,
                                    qreal dotsPerInch);
/// The characters that no font of this computer can draw; they are printed as code points.
QStringList undrawable(const Certificate& certificate, const CertificatePaper& paper);
