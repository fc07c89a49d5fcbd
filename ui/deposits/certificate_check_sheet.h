#pragma once

#include "clearing/certificate.h"
#include "kit/sheet.h"
#include "office/office.h"

class FactGrid;
class FieldEdit;
class MessageBar;

/// Says of the code on a certificate, typed or scanned, whether the office issued it and whether it holds,
/// and what must stand on the paper.
class CertificateCheckSheet : public Sheet {
  Q_OBJECT

 public:
  static CertificateCheckSheet* ask(QWidget* page, Office& office);
  FieldEdit* codeEdit() const { return m_code; }
  const std::optional<VerifiedCertificate>& answer() const { return m_answer; }

 protected:
  void accept() override;

 private:
  CertificateCheckSheet(QWidget* page, Office& office);
  void take(const VerifiedCertificate& answer);
  Office& m_office;
  FieldEdit* m_code;
  MessageBar* m_bar;
  FactGrid* m_facts;
  std::optional<VerifiedCertificate> m_answer;
};
