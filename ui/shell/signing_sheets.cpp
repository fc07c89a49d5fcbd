#include "shell/signing_sheets.h"

#include "shell/main_window.h"
#include "signing/card_check_sheet.h"

void showCheckedCard(MainWindow& window, Office& office, const CheckedCard& checked) {
  if (Page* page = window.page(window.currentKey())) CardCheckSheet::tell(page, office, checked);
}
