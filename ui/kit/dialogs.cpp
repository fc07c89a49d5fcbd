#include "kit/dialogs.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

std::optional<QString> SystemDialogs::openFile(QWidget* parent, const QString& title, const QString& filter) {
  const QString name = QFileDialog::getOpenFileName(parent, title, {}, filter);
  return name.isEmpty() ? std::nullopt : std::optional(name);
}

std::optional<QString> SystemDialogs::saveFile(QWidget* parent, const QString& title,
                                               const QString& suggestedName, const QString& filter) {
  const QString name = QFileDialog::getSaveFileName(parent, title, suggestedName, filter);
  return name.isEmpty() ? std::nullopt : std::optional(name);
}

std::optional<QString> SystemDialogs::openFolder(QWidget* parent, const QString& title) {
  const QString name = QFileDialog::getExistingDirectory(parent, title);
  return name.isEmpty() ? std::nullopt : std::optional(name);
}

std::optional<PrintTarget> SystemDialogs::choosePrinter(QWidget* parent, const QString& job) {
  QPrinter printer;
  printer.setDocName(job);
  QPrintDialog dialog(&printer, parent);
  dialog.setWindowTitle(job);
  dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
  if (dialog.exec() != QDialog::Accepted) return std::nullopt;
  return PrintTarget{printer.printerName(), printer.copyCount()};
}
