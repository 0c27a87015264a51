/*
 * format.c
 *	  Files that are not CSV, and what turns them into CSV.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/format.h"

#include <string.h>
#include <strings.h>

#include "base/message.h"

/* Bytes at the start and at the end of a file that are looked at */
#define SAMPLE_SIZE 8192

/* The command that turns each of them into CSV */
#define BY_XLSX2CSV N_("convert it: xlsx2csv FILE | goalpost load -")
#define BY_OFFICE \
	N_("convert it: libreoffice --headless --convert-to csv FILE, or save it as CSV UTF-8 in the spreadsheet")

/* Formats whose files begin with certain bytes, in any case of letters */
static const struct
{
	const char *start;
	size_t		size;
	file_format format;
}			formats[] = {
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8, {N_("an .xls workbook"), BY_OFFICE}},
	{"<!doctype html", 14, {N_("an HTML page"), BY_OFFICE}},
	{"<html", 5, {N_("an HTML page"), BY_OFFICE}},
	{"<table", 6, {N_("an HTML page"), BY_OFFICE}},
	{"<?xml", 5, {N_("an XML file"), BY_OFFICE}},
	{"%PDF-", 5, {N_("a PDF file"),
	N_("copy the table into a spreadsheet, and save it as CSV UTF-8")}},
	{"\x1F\x8B", 2, {N_("compressed with gzip"),
	N_("decompress it: zcat FILE | goalpost load -")}}
};

static const file_format xlsx = {N_("an .xlsx workbook"), BY_XLSX2CSV};
static const file_format ods = {N_("an .ods workbook"), BY_OFFICE};
static const file_format zip = {N_("a ZIP archive"),
N_("extract the file, and load that")};

static bool
contains(const char *sample, size_t size, const char *text)
{
	return memmem(sample, size, text, strlen(text)) != NULL;
}

/* Workbooks are ZIP archives, told apart by the files in them. */
static exit_status
recognize_archive(source *s, const char *start, size_t size,
				  const file_format **format)
{
	char		end[SAMPLE_SIZE];
	int64_t		from = s->size > SAMPLE_SIZE ? s->size - SAMPLE_SIZE : 0;
	int64_t		end_size = source_read(s, from, end, sizeof(end));

	if (end_size < 0)
		return EXIT_NO_INPUT;
	/* The directory of an archive is at its end. */
	if (contains(start, size,
				 "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))
		*format = &ods;
	else if (contains(start, size, "xl/work") ||
			 contains(end, (size_t) end_size, "xl/work"))
		*format = &xlsx;
	else
		*format = &zip;
	return EXIT_DONE;
}

exit_status
format_recognize(source *s, const file_format **format)
{
	char		start[SAMPLE_SIZE];
	int64_t		size = source_read(s, 0, start, sizeof(start));

	*format = NULL;
	if (size < 0)
		return EXIT_NO_INPUT;
	if (size >= 4 && memcmp(start, "PK\003\004", 4) == 0)
		return recognize_archive(s, start, (size_t) size, format);
	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++)
		if (size >= (int64_t) formats[i].size &&
			strncasecmp(start, formats[i].start, formats[i].size) == 0)
		{
			*format = &formats[i].format;
			break;
		}
	return EXIT_DONE;
}
