#pragma once

#include <QSet>
#include <memory>

#include "roster/roster_row.h"

/// Photos that come beside a roster: a zip of pictures named by document number. The bytes are as they are in
/// the zip; what the counter makes of a picture (RosterSettings::preparePhoto) is made of these as well.

struct RosterPhotoLimits {
  qint64 files = 200'000;
  qint64 fileBytes = 20LL << 20;       ///< of one picture, unpacked
  qint64 directoryBytes = 64LL << 20;  ///< the zip's own list of its files is held in memory
};

/// The index of names is in memory, pictures are read one at a time. Not thread-safe.
class RosterPhotos {
 public:
  /// A picture is found by the number in its name, in any folder, whatever stands around it
  /// ("张三_3299….jpg", full width, lower-case x, 15 digits); names may be UTF-8 or GBK. Of two for one
  /// number the larger holds. Errors: NotFound "photos"; Invalid "photos": no zip, damaged, protected by a
  /// password, beyond a limit.
  static Result<std::unique_ptr<RosterPhotos>> open(const QString& path,
                                                    const RosterPhotoLimits& limits = {});
  ~RosterPhotos();
  RosterPhotos(const RosterPhotos&) = delete;
  RosterPhotos& operator=(const RosterPhotos&) = delete;

  /// Numbers with a picture.
  qsizetype count() const;
  bool has(const QString& documentNumber) const;
  /// The picture, which counts as asked for. Errors: NotFound "photo"; Invalid "photo": too large, protected,
  /// damaged.
  Result<QByteArray> read(const QString& documentNumber);
  /// What is to be said of the zip, with the number of files (`rows`) and the first of them, its number in
  /// part hidden (`value`), field "photos": "photo-twice", "photo-without-number", "photo-many-numbers",
  /// "photo-other-file" and, once the rows are through, "photo-of-nobody": never asked for.
  QVector<RosterNotice> notices() const;

 private:
  struct Zip;
  explicit RosterPhotos(std::unique_ptr<Zip> zip);
  std::unique_ptr<Zip> m_zip;
};

/// A notice above as a sentence; empty for a code that is none of these.
Message sentenceOfPhotos(const RosterNotice& notice);
/// The document numbers that a file's name may stand for, as they are stored; pure.
QStringList numbersInFileName(const QString& name);
