#pragma once

#include <QString>
#include <optional>

class QWidget;

/// Where a print goes.
struct PrintTarget {
  QString printer;
  int copies = 1;
};

/// The few modal questions of the program, behind an interface so that tests answer them.
class Dialogs {
 public:
  virtual ~Dialogs() = default;
  /// An existing file; `filter` as in QFileDialog ("Pictures (*.jpg *.png)"). Nothing when left.
  virtual std::optional<QString> openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
  /// A file to write; asks before overwriting.
  virtual std::optional<QString> saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                                          const QString& filter) = 0;
  /// An existing folder, to write into.
  virtual std::optional<QString> openFolder(QWidget* parent, const QString& title) = 0;
  virtual std::optional<PrintTarget> choosePrinter(QWidget* parent, const QString& job) = 0;
};

/// The desktop's own dialogs.
class SystemDialogs : public Dialogs {
 public:
  std::optional<QString> openFile(QWidget* parent, const QString& title, const QString& filter) override;
  std::optional<QString> saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                                  const QString& filter) override;
  std::optional<QString> openFolder(QWidget* parent, const QString& title) override;
  std::optional<PrintTarget> choosePrinter(QWidget* parent, const QString& job) override;
};
