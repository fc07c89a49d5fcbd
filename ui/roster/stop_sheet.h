#pragma once

#include <functional>

#include "kit/sheet.h"

/// The program is to close while rows are written: whether to stop between two of them.
class StopSheet : public Sheet {
  Q_OBJECT

 public:
  /// Covers the page until it is answered.
  static void ask(QWidget* page, std::function<void()> stop);

 protected:
  void accept() override;

 private:
  StopSheet(QWidget* page, std::function<void()> stop);
  std::function<void()> m_stop;
};
