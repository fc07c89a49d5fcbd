#pragma once

#include <QStringList>

/// Sentences one after the other. A blank stands between them, but not after a stop of Chinese text, which
/// has its room in itself. Empty ones are left out.
QString joinedSentences(const QStringList& sentences);
