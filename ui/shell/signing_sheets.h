#pragma once

class MainWindow;
class Office;
struct CheckedCard;

/// Says over the page that is in front what became of a card's code or number from the search box; the next
/// card may be scanned there.
void showCheckedCard(MainWindow& window, Office& office, const CheckedCard& checked);
