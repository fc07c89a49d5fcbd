// Verbs of what follows a check's approval: its money, its clearance, and the certificate on paper.
#include "clearing/certificate_signing.h"
#include "clearing/clearing_operations.h"
#include "ctl/check_version.h"
#include "ctl/verbs.h"
#include "ctl/written_file.h"
#include "deposits/deposit_check_operations.h"
#include "paper/deposit_certificate.h"
#include "signing/desk_signer.h"

namespace {

const QString paperOption = QStringLiteral("pdf");
const QString signingDeskOption = QStringLiteral("desk-file");

struct WrittenCertificate {
  Certificate certificate;
  QString file;                 ///< empty where no paper was asked for
  QVector<QString> undrawable;  ///< characters of it that no font here has

  template <class V, class S>
  static void fields(V& v, S& s) {
    Certificate::fields(v, s.certificate);
    v("file", s.file);
    v("undrawable", s.undrawable);
  }
};

// ---- on paper ----------------------------------------------------------------------------------------

/// Asked before anything is issued: a certificate that was issued stays issued.
Outcome<void> lookAtPaper(const Arguments& arguments) {
  return arguments.has(paperOption) ? checkWritable(paperOption, arguments.value(paperOption))
                                    : Outcome<void>();
}

Outcome<void> prepareReprint(Session&, const Arguments& arguments, QJsonObject&) {
  return lookAtPaper(arguments);
}

Outcome<void> writeCertificate(Session& session, const Arguments& arguments, const Certificate& certificate) {
  WrittenCertificate written{certificate, {}, {}};
  if (arguments.has(paperOption)) {
    CertificatePaper paper;
    paper.copy = certificate.printed;
    if (!certificate.prints.isEmpty()) {
      paper.printedBy = certificate.prints.last().printedBy;
      paper.printedAt = certificate.prints.last().printedAt;
    }
    written.file = arguments.value(paperOption);
    written.undrawable = undrawable(certificate, paper);
    if (auto done = writeFile(paperOption, written.file, certificatePdf(certificate, paper)); !done)
      return done;
  }
  session.output().answer(record::shapeOf<WrittenCertificate>(), toJson(written));
  return {};
}

Outcome<void> writeReprint(Session& session, const Arguments& arguments, const QJsonObject& result) {
  const auto certificate = fromJson<Certificate>(result);
  if (!certificate) return fail(failureOf(certificate.error()));
  return writeCertificate(session, arguments, *certificate);
}

/// Signed with the office's key, which is opened here, and issued.
Outcome<void> issueOnPaper(Session& session, const Arguments& arguments) {
  if (const auto paper = lookAtPaper(arguments); !paper) return paper;
  const auto certificate = session.run(ShowCertificate, CertificateRef{{}, arguments.positional.first()});
  if (!certificate) return fail(certificate.error());
  const QString file =
      arguments.has(signingDeskOption) ? arguments.value(signingDeskOption) : DeskKey::defaultFile();
  const auto office = session.office();
  if (!office) return fail(office.error());
  const auto signer = certifierOnDesk(**office, file);
  if (!signer) return fail(failureOf(signer.error()));
  const auto signedHere = signedCertificate(*signer, *certificate, session.clock().today());
  if (!signedHere) return fail(failureOf(signedHere.error()));
  const auto issued = session.run(IssueACertificate, *signedHere);
  if (!issued) return fail(issued.error());
  return writeCertificate(session, arguments, *issued);
}

/// Anything but a certificate that holds ends in 1: whoever asks need not read the answer.
Outcome<void> answerCertificate(Session& session, const Arguments&, const QJsonObject& result) {
  session.output().answer(record::shapeOf<VerifiedCertificate>(), result);
  if (result.value(QStringLiteral("verdict")) == codeOf(CertificateVerdict::Genuine)) return {};
  return fail({Refused, QString(), QString(), QString()});  // said already
}

Verb clearingVerb(const char* name, const char* arguments, const char* positional) {
  Verb verb;
  verb.name = QLatin1String(name);
  verb.arguments = QLatin1String(arguments);
  verb.positional = {QLatin1String(positional)};
  return verb;
}

}  // namespace

QVector<Verb> clearingVerbs() {
  Verb clear = clearingVerb("deposit clear", "CHECK", "check");
  clear.prepare = fillCheckVersion;
  Verb recall = clearingVerb("deposit recall", "CHECK", "check");
  recall.prepare = fillCheckVersion;
  Verb expire = clearingVerb("deposit expire", "CHECK --reason TEXT", "check");
  expire.prepare = fillCheckVersion;
  Verb issue =
      clearingVerb("deposit certificate", "CERTIFICATE|CHECK [--pdf OUT] [--desk-file FILE]", "number");
  issue.own = {paperOption, signingDeskOption};
  issue.answer = record::shapeOf<WrittenCertificate>();
  issue.run = issueOnPaper;
  Verb reprint = clearingVerb("deposit reprint", "CERTIFICATE|CHECK --reason TEXT [--pdf OUT]", "number");
  reprint.own = {paperOption};
  reprint.answer = record::shapeOf<WrittenCertificate>();
  reprint.prepare = prepareReprint;
  reprint.finish = writeReprint;
  Verb verify = clearingVerb("deposit verify", "CODE", "code");
  verify.answer = record::shapeOf<VerifiedCertificate>();
  verify.finish = answerCertificate;
  return {
      clearingVerb("deposit receive",
                   "CHECK --serial S --amount A [--received-on D] [--payer NAME] [--bank NAME] [--note TEXT]",
                   "check"),
      clear,
      issue,
      reprint,
      clearingVerb("deposit cleared", "CERTIFICATE|CHECK", "number"),
      clearingVerb("deposit revoke", "CERTIFICATE|CHECK --reason TEXT", "number"),
      recall,
      expire,
      verify};
}
