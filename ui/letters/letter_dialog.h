#pragma once

#include "letters/letter.h"
#include "paper/letter_paper.h"

class Dialogs;
class Page;

/// A letter that was issued or is printed again, over the page, as it will be printed: Ctrl+P prints it once,
/// or saves it as PDF where there is no printer; Esc closes. For another copy it is printed again, counted.
void showLetter(Page* page, Dialogs& dialogs, const Letter& letter, const LetterPaper& paper);
