#pragma once

#include "xls_reader/ole_stream.h"
#include "xls_reader/xls_sink.h"

/// Reads one sheet, from 0, or with -1 the names of all: of Excel 97 and later by ourselves; of Excel 5.0 and
/// 95, which old payroll systems still write, by FreeXL, which opens `path`. `file` are the same bytes.
void readWorkbook(const char* path, Bytes file, int sheet, XlsSink& sink);
