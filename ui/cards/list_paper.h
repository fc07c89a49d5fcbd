#pragma once

#include <QByteArray>
#include <QImage>
#include <QStringList>
#include <QVector>
#include <functional>

class Dialogs;
class QWidget;

/// A list on A4 as it will be printed.
struct ListPaper {
  QString title;
  QString fileName;  ///< suggested, where it is saved as PDF
  std::function<QByteArray()> pdf;
  std::function<QVector<QImage>(double dotsPerInch)> pictures;
  QStringList undrawable;  ///< characters that no font of this computer has
};

/// The list over the page: Ctrl+P prints it, or saves it as PDF where there is no printer; Esc closes. `told`
/// gets the words for the status bar.
void showListPaper(QWidget* page, Dialogs& dialogs, const ListPaper& list,
                   const std::function<void(const QString&)>& told);
