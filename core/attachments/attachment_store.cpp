#include "attachments/attachment_store.h"

#include "storage/in_fifties.h"

namespace attachment_store {

AttachmentId add(Work& work, const Attachment& about, const QByteArray& bytes) {
  return work.insert<AttachmentId>(
      QStringLiteral("insert into attachment (name, media, size, sha256, bytes, added_by, added_at, "
                     "operation_id) values (?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      about.name, about.media, about.size, about.sha256, bytes, about.addedBy, about.addedAt,
      work.operation());
}

QVector<Attachment> of(Work& work, const QVector<AttachmentId>& ids) {
  static const QString sql = QStringLiteral(
      "select id, name, media, size, sha256, added_at, added_by from attachment where id in (%1) order by "
      "id");
  QVector<Attachment> found;
  inFifties(sql, ids, [&](const QString& some, const QVariantList& places) {
    Rows rows = work.query(some, places);
    while (rows.next())
      found.append({rows.id<AttachmentId>(0), rows.text(1), rows.text(2), rows.integer(3), rows.text(4),
                    rows.instant(5), rows.text(6)});
  });
  return found;
}

std::optional<QByteArray> bytesOf(Work& work, AttachmentId id) {
  Rows rows = work.select(QStringLiteral("select bytes from attachment where id = ?"), id);
  if (!rows.next()) return std::nullopt;
  return rows.bytes(0);
}

}  // namespace attachment_store
