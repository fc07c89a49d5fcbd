#include "exports/export_rules.h"

#include <QRegularExpression>

#include "base/text.h"
#include "workers/masking.h"

namespace export_rules {

namespace {

/// What a search box was asked for may be somebody's number or phone.
QString maskedText(const QString& text) {
  static const QRegularExpression digits(QStringLiteral("[0-9０-９]"));
  return text.count(digits) >= 6 ? masking::idNumber(text) : text;
}

bool isOpen(const QJsonValue& value) {
  return value.isNull() || value == QJsonValue(QString()) || value == QJsonValue(false);
}

QJsonObject filterOf(const QJsonObject& choice) {
  QJsonObject filter;
  for (const QJsonValue& each : choice) {
    if (!each.isObject()) continue;
    const QJsonObject fields = each.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
      const bool ofThePage = field.key() == QLatin1String("cursor") || field.key() == QLatin1String("limit");
      if (ofThePage || isOpen(field.value())) continue;
      filter.insert(field.key(), field.key() == QLatin1String("text")
                                     ? QJsonValue(maskedText(field.value().toString()))
                                     : field.value());
    }
  }
  return filter;
}

}  // namespace

bool showsNumbers(ExportList list) {
  return list == ExportList::Workers || list == ExportList::Crew || list == ExportList::Platform;
}

BeginExport normalised(BeginExport asked) {
  asked.purpose = asked.purpose.simplified();
  asked.fileName = asked.fileName.section(QLatin1Char('/'), -1);
  return asked;
}

Findings check(const BeginExport& asked) {
  Findings findings;
  if (asked.full && !showsNumbers(asked.what.list))
    findings << errorAt(
        "inFull", "no-numbers",
        message(QT_TRANSLATE_NOOP("core", "This list shows no numbers of people; nothing in it is masked.")));
  if (!asked.full && asked.what.list == ExportList::Platform)
    findings << errorAt("inFull", "platform-in-full",
                        message(QT_TRANSLATE_NOOP("core", "The platform wants ID numbers in full.")));
  if (asked.full && asked.purpose.isEmpty())
    findings << errorAt(
        "purpose", "purpose-missing",
        message(QT_TRANSLATE_NOOP("core",
                                  "Say what the numbers in full are wanted for; it is kept with "
                                  "your name.")));
  if (characterCount(asked.purpose) > longestPurpose)
    findings << errorAt(
        "purpose", "too-long",
        message(QT_TRANSLATE_NOOP("core", "This may have %1 characters; it has %2."),
                {QString::number(longestPurpose), QString::number(characterCount(asked.purpose))}));
  const bool hasProject = asked.what.site && asked.what.site->project;
  const bool wantsProject = asked.what.list == ExportList::Crew || asked.what.list == ExportList::Platform;
  if (wantsProject && !hasProject)
    findings << errorAt("project", "project-missing", message(QT_TRANSLATE_NOOP("core", "Name a project.")));
  return findings;
}

std::optional<Error> refusal(const BeginExport& asked, const Roles& roles) {
  if (!asked.full || permits(roles, Permission::RevealNumbers)) return std::nullopt;
  return Error{
      ErrorKind::Forbidden, QStringLiteral("inFull"),
      message(QT_TRANSLATE_NOOP("core", "Your role may export this list with masked numbers only."))};
}

std::optional<Error> endRefusal(const ExportRun& run, ExportState state) {
  const bool ends = state != ExportState::Begun;
  if (ends && run.state == ExportState::Begun) return std::nullopt;
  if (state == ExportState::Failed && run.state == ExportState::Finished) return std::nullopt;
  return conflict("state", message(QT_TRANSLATE_NOOP("core", "This export has ended already.")));
}

std::optional<Error> pageRefusal(const ExportRun& run, const QString& login, const Roles& roles,
                                 Instant now) {
  if (run.begunBy != login)
    return Error{ErrorKind::Forbidden, QStringLiteral("export"),
                 message(QT_TRANSLATE_NOOP("core", "Somebody else began this export."))};
  const bool isOld = now.milliseconds - run.begunAt.milliseconds > longestHours * 3600LL * 1000;
  if (run.state != ExportState::Begun || isOld)
    return conflict("state", message(QT_TRANSLATE_NOOP("core", "This export has ended already.")));
  return refusal(run.asked, roles);
}

QJsonObject auditedChoice(const ExportChoice& choice) {
  return {{QStringLiteral("list"), codeOf(choice.list)},
          {QStringLiteral("filter"), filterOf(toJson(choice))}};
}

}  // namespace export_rules
