#pragma once

#include "xls_reader/biff_book.h"
#include "xls_reader/xls_sink.h"

/// Says the rows of a sheet, with the cells of merged ranges holding what the range's first one holds.
void sayRows(const BiffBook& book, const BiffSheet& sheet, XlsSink& sink);
