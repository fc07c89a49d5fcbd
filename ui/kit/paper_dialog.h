#pragma once

#include <QByteArray>
#include <QImage>
#include <QStringList>
#include <QVector>
#include <functional>

class Dialogs;
class QWidget;

/// Pages of A4 as they will be printed, with the words about them.
struct A4Paper {
  QString name;  ///< of the dialog, as an object
  QString title;
  QString icon;
  QString fileName;   ///< suggested, where it is saved as PDF
  QString saveTitle;  ///< of the question where to
  QString pageName;   ///< what a screen reader calls a page
  QString missing;    ///< said below the pages: the characters no font has; empty where all can be drawn
  bool once = false;  ///< each print is counted elsewhere: one leaves the printer, or one file is written
  std::function<QByteArray()> pdf;
  std::function<QVector<QImage>(double dotsPerInch)> pictures;
  std::function<void(const QString& how)> printed;  ///< "Printed", "Saved as …"
  std::function<void()> failed;
};

/// The paper over the page: Ctrl+P prints it, or saves it as PDF where there is no printer; Esc closes.
void showA4Paper(QWidget* page, Dialogs& dialogs, const A4Paper& paper);
