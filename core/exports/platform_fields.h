#pragma once

#include <QJsonObject>

#include "exports/platform.h"

/// What the platform wants of each message, by resources/platform/platform_fields.csv.
namespace platform_fields {

/// What is lacking or too long in a message or, with `path` ("workerList[]"), in an entry of its list. What
/// the platform itself gives is not asked for here.
QVector<PlatformGap> gapsOf(const QString& method, const QString& path, const QJsonObject& object);
/// What the platform gives in answer to earlier messages and later ones want: projectCode, teamSysNo.
QVector<PlatformGap> awaited();
/// Field, code and sentence of one that was seen elsewhere.
PlatformGap gap(const QString& method, const QString& field, const QString& code);

}  // namespace platform_fields
