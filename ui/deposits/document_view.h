#pragma once

#include <QPixmap>
#include <QWidget>

#include "attachments/attachment.h"
#include "kit/pdf_pages.h"

class Dialogs;
class MessageBar;
class Office;
class PlainButton;
class QLabel;
class QScrollArea;

/// A document that was handed in, shown inside the program: pictures, and PDF page by page. Each look leaves
/// a trace, so that nothing is shown before somebody asks for it.
class DocumentView : public QWidget {
  Q_OBJECT

 public:
  DocumentView(Office& office, Dialogs& dialogs, QWidget* parent = nullptr);
  void show(AttachmentId document);
  void clear();
  const Attachment& document() const { return m_content.about; }
  /// The page in sight, from 1, and how many there are; a picture has one.
  int page() const { return m_page; }
  int pages() const { return m_count; }
  bool isShown() const { return !m_picture.isNull(); }
  void step(int by);
  /// Writes it where the user says.
  void save();
  void retranslate();

 signals:
  void shown();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void take(const AttachmentContent& content);
  void showPage(int page);
  void setPicture(const QImage& picture);
  void fit();
  void say(const QString& words);

  Office& m_office;
  Dialogs& m_dialogs;
  PdfPages m_pdf;
  AttachmentContent m_content;
  QPixmap m_picture;
  int m_page = 0;
  int m_count = 0;
  quint64 m_asked = 0;
  MessageBar* m_bar;
  QLabel* m_paper;
  QScrollArea* m_area;
  QLabel* m_place;
  PlainButton* m_before;
  PlainButton* m_next;
  PlainButton* m_save;
};
