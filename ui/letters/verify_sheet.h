#pragma once

#include "kit/sheet.h"
#include "letters/letter.h"

/// What became of a code that was typed from a letter: whether the office issued it, what it states, and what
/// is on file today otherwise. Enter or Esc closes it.
class VerifySheet : public Sheet {
  Q_OBJECT

 public:
  static VerifySheet* tell(QWidget* page, const VerifiedLetter& verified);
  const VerifiedLetter& verified() const { return m_verified; }

 protected:
  void accept() override { leave(); }
  void keyPressEvent(QKeyEvent* event) override;

 private:
  VerifySheet(QWidget* page, const VerifiedLetter& verified);
  void showLetter(const Letter& letter);
  void showDifferences();

  VerifiedLetter m_verified;
  QWidget* m_close;
};
