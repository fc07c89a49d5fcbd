#pragma once

#include <QByteArray>
#include <QStringView>

class QIODevice;

/// The compound file of Office 97, as far as it must be looked into to tell what it holds ([MS-CFB]).

inline constexpr qsizetype OleHeaderBytes = 512;
/// Whether a file that begins so is one.
bool isOleFile(const QByteArray& begin);
/// Whether a stream or storage of that name is in it. Bounded: a directory that leads nowhere has none.
bool hasOleStream(QIODevice& file, QStringView name);
