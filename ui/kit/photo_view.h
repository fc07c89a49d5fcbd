#pragma once

#include <QPixmap>
#include <QWidget>

/// A null pixmap where it is no picture.
QPixmap photoFrom(const QByteArray& jpeg);

/// A portrait in the proportions of the card (22 x 28) with a rounded border; a drawn silhouette where there
/// is none.
class PhotoView : public QWidget {
  Q_OBJECT

 public:
  explicit PhotoView(const QSize& size = QSize(92, 116), QWidget* parent = nullptr);
  /// An empty pixmap shows the silhouette. The name goes into the accessible name.
  void setPhoto(const QPixmap& photo, const QString& name = {});
  bool hasPhoto() const { return !m_photo.isNull(); }
  QSize sizeHint() const override { return m_size; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void describe();
  QSize m_size;
  QPixmap m_photo;
  QString m_name;
};
