#pragma once

#include "clearing/certificate.h"
#include "kit/long_job.h"
#include "office/office.h"

class Dialogs;
class QWidget;

/// Issues certificates: the key is opened and used in a thread of its own, for that takes a moment.
class CertificateDesk : public LongJob {
 public:
  CertificateDesk(Office& office, QObject* parent) : LongJob(parent), m_office(office) {}
  ~CertificateDesk() override { stop(); }
  Reply<Result<Certificate>> issue(const Certificate& certificate);

 private:
  Office& m_office;
};

/// The certificate over the page as it is printed, its last print.
void showCertificate(QWidget* page, Dialogs& dialogs, const Certificate& certificate,
                     std::function<void(QString)> notice);
