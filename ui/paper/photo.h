#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include "base/reply.h"
#include "base/result.h"

/// What a photo may be and must become. The bytes are the rule `photo.max-bytes` of the office.
struct PhotoLimits {
  qint64 maximumFileBytes = 64LL * 1024 * 1024;  ///< a camera's 20 MB passes; a film does not
  qint64 maximumPixels = 40'000'000;             ///< decoded it would want 160 MB
  QSize size{358, 441};          ///< the portrait of the Citizen Card and of the national platform
  int maximumBytes = 50 * 1024;  ///< of the JPEG kept
};

struct PreparedPhoto {
  QByteArray jpeg;        ///< upright, exactly PhotoLimits::size, without any metadata
  QSize original;         ///< as a person sees it, after turning
  bool turned = false;    ///< the camera's note (EXIF) said so
  bool enlarged = false;  ///< the picture was smaller than the portrait: it will look soft
  int quality = 0;        ///< of the JPEG, 1…100
};

/// Makes the portrait out of a picture: turned by its EXIF note, cut to the portrait's shape around the upper
/// middle, scaled, written as JPEG no larger than the limit. Errors: Invalid, field "photo" (not a picture,
/// cut off, too large). Takes up to a second for 40 megapixels; call preparePhotoLater from a window.
Result<PreparedPhoto> preparePhoto(const QByteArray& picture, const PhotoLimits& limits = {});
/// The same for a file. Errors also: NotFound (no such file, no right to read it).
Result<PreparedPhoto> preparePhotoFile(const QString& path, const PhotoLimits& limits = {});

/// A portrait that was drawn here, as JPEG of good quality; empty where the JPEG plugin is missing.
QByteArray portraitAsJpeg(const QImage& portrait);

/// As above, in a thread of the pool; deliver it with .then(context, …).
Reply<Result<PreparedPhoto>> preparePhotoLater(const QByteArray& picture, const PhotoLimits& limits = {});
Reply<Result<PreparedPhoto>> preparePhotoFileLater(const QString& path, const PhotoLimits& limits = {});
