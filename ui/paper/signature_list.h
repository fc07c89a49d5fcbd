#pragma once

#include "paper/pages_pdf.h"
#include "roster/roster_people.h"

/// The list on which the workers of a roster confirm, each himself, that they know of their registration. It
/// is scanned and comes back as the proof of roster.tell. No ID number stands on it.
struct SignatureList {
  QString officeName;
  QString officePhone;
  QDate day;
  ImportedRoster roster;
  QVector<RosterPerson> people;  ///< in the order of the list

  static constexpr int rowsOnPage = 20;
  int pages() const { return static_cast<int>((people.size() + rowsOnPage - 1) / rowsOnPage); }
};

struct SignatureListWritten {
  int people = 0;
  int pages = 0;
  qint64 bytes = 0;
  QVector<QString> undrawable;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("people", s.people);
    v("pages", s.pages);
    v("bytes", s.bytes);
    v("undrawable", s.undrawable);
  }
};

/// Errors: Invalid "people" (nobody is on it); Storage "file" (the disk is full).
Result<SignatureListWritten> writeSignatureList(QIODevice& device, const SignatureList& list, bool chinese,
                                                const PdfFacts& facts);
/// A page from 0 as a picture, for the preview.
QImage signatureListPicture(const SignatureList& list, int page, bool chinese, qreal dotsPerInch);
/// What the QR code of a page from 0 says: "ROSTER 12 3/63".
QByteArray signatureListCode(const SignatureList& list, int page);
