#pragma once

#include "base/record.h"

using AttachmentId = Id<struct AttachmentTag>;

/// A file handed in as proof, whole, under the name that it had.
struct NewAttachment {
  QString name;
  QByteArray bytes;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("name", s.name);
    v("bytes", s.bytes);
  }
};

/// One on file; it never changes.
struct Attachment {
  AttachmentId id;
  QString name;
  QString media;  ///< "image/jpeg", "image/png", "application/pdf"
  int size = 0;   ///< bytes
  QString sha256;
  Instant addedAt;
  QString addedBy;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("name", s.name);
    v("media", s.media);
    v("size", s.size);
    v("sha256", s.sha256);
    v("addedAt", s.addedAt);
    v("addedBy", s.addedBy);
  }
};

struct AttachmentRef {
  AttachmentId attachment;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("attachment", s.attachment);
  }
};
struct AttachmentContent {
  Attachment about;
  QByteArray bytes;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("about", s.about);
    v("bytes", s.bytes);
  }
};
