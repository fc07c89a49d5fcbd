#include "deposits/certificate_desk.h"

#include <QCoreApplication>

#include "clearing/certificate_signing.h"
#include "clearing/clearing_operations.h"
#include "kit/paper_dialog.h"
#include "paper/deposit_certificate.h"
#include "signing/desk_signer.h"

namespace {
struct CertificateDialog {
  Q_DECLARE_TR_FUNCTIONS(CertificateDialog)
};
}  // namespace

Reply<Result<Certificate>> CertificateDesk::issue(const Certificate& certificate) {
  return start<Certificate>([this, certificate]() -> Result<Certificate> {
    const auto signer = certifierOnDesk(m_office, DeskKey::defaultFile());
    if (!signer) return refuse(signer.error());
    const auto signedHere = signedCertificate(*signer, certificate, m_office.clock().today());
    if (!signedHere) return refuse(signedHere.error());
    return m_office.runNow(IssueACertificate, *signedHere);
  });
}

void showCertificate(QWidget* page, Dialogs& dialogs, const Certificate& certificate,
                     std::function<void(QString)> notice) {
  CertificatePaper how;
  how.copy = certificate.printed;
  if (!certificate.prints.isEmpty()) {
    how.printedBy = certificate.prints.last().printedBy;
    how.printedAt = certificate.prints.last().printedAt;
  }
  A4Paper paper;
  paper.name = QStringLiteral("certificateDialog");
  paper.title = CertificateDialog::tr("Certificate %1").arg(certificate.number);
  paper.icon = QStringLiteral("document");
  paper.fileName = certificate.number + QStringLiteral(".pdf");
  paper.saveTitle = CertificateDialog::tr("Save the certificate");
  paper.pageName = CertificateDialog::tr("The certificate as it is printed");
  if (const QStringList missing = undrawable(certificate, how); !missing.isEmpty())
    paper.missing =
        CertificateDialog::tr(
            "No font of this computer has %1; the certificate shows its code point. Install a font "
            "with rare characters.")
            .arg(missing.join(u' '));
  paper.once = true;
  paper.pdf = [certificate, how] { return certificatePdf(certificate, how); };
  paper.pictures = [certificate, how](double dots) { return certificatePictures(certificate, how, dots); };
  paper.printed = [notice, number = certificate.number](const QString& words) {
    notice(CertificateDialog::tr("Certificate %1: %2").arg(number, words));
  };
  paper.failed = [notice, number = certificate.number] {
    notice(CertificateDialog::tr("Certificate %1 could not be printed. Print it again.").arg(number));
  };
  showA4Paper(page, dialogs, paper);
}
