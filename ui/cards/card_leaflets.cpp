#include "cards/card_leaflets.h"

#include <QBuffer>
#include <QCoreApplication>

#include "cards/card_operations.h"
#include "catalogue/office_operations.h"
#include "identity/division.h"
#include "kit/paper_dialog.h"
#include "office/office.h"
#include "paper/card_template.h"

namespace {

struct CardLeaflets {
  Q_DECLARE_TR_FUNCTIONS(CardLeaflets)
};

using LeafletTold = std::function<void(const QString&)>;
/// Enough to see whether the office's own file can be drawn at all.
constexpr double kLeafletProbe = 10;

QByteArray leafletPdf(Leaflet leaflet, const CardFace& office, const LeafletPaper& paper,
                      const PdfFacts& facts) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  return writeLeaflet(buffer, leaflet, office, paper, facts) ? buffer.data() : QByteArray();
}

void showLeaflet(QWidget* page, Dialogs& dialogs, Leaflet leaflet, const CardFace& office,
                 const PdfFacts& facts, const LeafletTold& told) {
  // For people of the trade: in Chinese, whatever the window speaks.
  const LeafletPaper paper{true, false, ownTemplateFolder()};
  const auto probe = leafletPicture(leaflet, office, paper, kLeafletProbe);
  if (!probe) return told(probe.error().text());
  A4Paper a4;
  a4.name = QStringLiteral("leafletDialog");
  a4.title = facts.title;
  a4.icon = QStringLiteral("cards");
  a4.fileName = facts.title + QStringLiteral(".pdf");
  a4.saveTitle = CardLeaflets::tr("Save the paper");
  a4.pageName = CardLeaflets::tr("The paper as it is printed");
  const QStringList rare = undrawable(leaflet, office, paper);
  if (!rare.isEmpty()) a4.missing = CardLeaflets::tr("No font of this computer has %1.").arg(rare.join(u' '));
  a4.pdf = [=] { return leafletPdf(leaflet, office, paper, facts); };
  a4.pictures = [=](double dots) {
    const auto picture = leafletPicture(leaflet, office, paper, dots);
    return picture ? QVector<QImage>{*picture} : QVector<QImage>();
  };
  a4.printed = [told, title = facts.title](const QString& how) {
    told(QStringLiteral("%1 · %2").arg(title, how));
  };
  a4.failed = [told, title = facts.title] {
    told(CardLeaflets::tr("%1 could not be printed. Print it again.").arg(title));
  };
  showA4Paper(page, dialogs, a4);
}

}  // namespace

void printLeaflet(QWidget* page, Office& office, Dialogs& dialogs, Leaflet leaflet, LeafletTold told) {
  office.run(RulesOfDay, OnDay{}).then(page, [=, &office, &dialogs](Result<RulesInForce> rules) {
    if (!rules) return told(rules.error().text());
    // A paper that says whom to call and names nobody is worse than none.
    if (rules->phone.isEmpty())
      return told(CardLeaflets::tr(
          "The office has no phone number on file, so the paper could not say whom to call."));
    CardFace there;
    there.officeName = rules->officeName;
    there.phone = rules->phone;
    if (const auto city = Divisions::get().find(rules->division)) there.city = city->name;
    office.run(ListPickUpDesks, Nothing{})
        .then(page, [=, &office, &dialogs](const Result<PickUpDeskList>& desks) {
          CardFace whole = there;
          if (desks && !desks->desks.isEmpty()) whole.address = desks->desks.first().address;
          const QString title = leaflet == Leaflet::Guide ? CardLeaflets::tr("Card guide")
                                                          : CardLeaflets::tr("Poster of the Citizen Card");
          showLeaflet(page, dialogs, leaflet, whole,
                      {title, whole.officeName, office.clock().now().milliseconds}, told);
        });
  });
}
