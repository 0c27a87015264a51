/*
 * format.c
 *	  Files that are not text, and what turns them into CSV or prose.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/format.h"

#include <string.h>
#include <strings.h>

#include "base/message.h"

/* Bytes at the start and at the end of a file that are looked at */
#define SAMPLE_SIZE 8192

/* The commands that turn them into CSV */
#define BY_XLSX2CSV N_("convert it: xlsx2csv FILE | goalpost load -")
#define BY_OFFICE \
	N_("convert it: libreoffice --headless --convert-to csv FILE, or save it as CSV UTF-8 in the spreadsheet")

#define BY_HAND \
	N_("copy the table into a spreadsheet, and save it as CSV UTF-8")

/* The commands that turn documents into prose; a workbook is a table */
#define PROSE_BY_OFFICE \
	N_("convert it: libreoffice --headless --convert-to txt:Text FILE, or save it as plain text, UTF-8")
#define PROSE_BY_W3M \
	N_("convert it: w3m -dump -T text/html FILE | goalpost extract -")

/* How the old formats of Word and Excel begin */
#define COMPOUND "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"

/* Formats whose files begin with certain bytes, in any case of letters */
static const struct
{
	const char *start;
	size_t		size;
	file_format format;
}			formats[] = {
	{"<!doctype html", 14, {N_("an HTML page"), BY_OFFICE, PROSE_BY_W3M}},
	{"<html", 5, {N_("an HTML page"), BY_OFFICE, PROSE_BY_W3M}},
	{"<table", 6, {N_("an HTML page"), BY_OFFICE, PROSE_BY_W3M}},
	{"<?xml", 5, {N_("an XML file"), BY_OFFICE, PROSE_BY_OFFICE}},
	{"{\\rtf", 5, {N_("an RTF document"), BY_HAND, PROSE_BY_OFFICE}},
	{"%PDF-", 5, {N_("a PDF file"), BY_HAND,
	N_("convert it: pdftotext FILE - | goalpost extract -")}},
	{"\x1F\x8B", 2, {N_("compressed with gzip"),
			N_("decompress it: zcat FILE | goalpost load -"),
	N_("decompress it: zcat FILE | goalpost extract -")}}
};

static const file_format xls = {N_("an .xls workbook"), BY_OFFICE, BY_OFFICE};
static const file_format xlsx = {N_("an .xlsx workbook"), BY_XLSX2CSV, BY_XLSX2CSV};
static const file_format ods = {N_("an .ods workbook"), BY_OFFICE, BY_OFFICE};
static const file_format doc = {N_("a .doc document"), BY_HAND, PROSE_BY_OFFICE};
static const file_format docx = {N_("a .docx document"), BY_HAND,
N_("convert it: docx2txt FILE - | goalpost extract -")};
static const file_format odt = {N_("an .odt document"), BY_HAND,
N_("convert it: odt2txt FILE | goalpost extract -")};
static const file_format zip = {N_("a ZIP archive"),
	N_("extract the file, and load that"),
N_("unpack it, and extract from the text in it")};

static bool
contains(const char *sample, size_t size, const char *text)
{
	return memmem(sample, size, text, strlen(text)) != NULL;
}

/* The directory of a compound file, and a name as it stands there, in UTF-16 */
#define DIRECTORY_SIZE 4096
#define WORD_STREAM "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t"

/*
 * The old formats of Word and Excel are compound files.  Byte 30 of the header
 * has the binary logarithm of the sector size, byte 48 the sector of the
 * directory, which names the streams.
 */
static exit_status
recognize_compound(source *s, const unsigned char *start,
				   const file_format **format)
{
	char		directory[DIRECTORY_SIZE];
	int64_t		sector = start[48] | start[49] << 8 | start[50] << 16;
	int64_t		size = source_read(s, (sector + 1) << (start[30] & 15), directory,
								   sizeof(directory));

	if (size < 0)
		return EXIT_NO_INPUT;
	*format = memmem(directory, (size_t) size, WORD_STREAM,
					 sizeof(WORD_STREAM) - 1) != NULL ? &doc : &xls;
	return EXIT_DONE;
}

/* Workbooks and documents are ZIP archives, told apart by the files in them. */
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
	else if (contains(start, size,
					  "mimetypeapplication/vnd.oasis.opendocument.text"))
		*format = &odt;
	else if (contains(start, size, "word/") ||
			 contains(end, (size_t) end_size, "word/document.xml"))
		*format = &docx;
	else
		*format = &zip;
	return EXIT_DONE;
}

exit_status
format_recognize(source *s, const file_format **format)
{
	char		start[SAMPLE_SIZE] = {0};
	int64_t		size = source_read(s, 0, start, sizeof(start));

	*format = NULL;
	if (size < 0)
		return EXIT_NO_INPUT;
	if (size >= 4 && memcmp(start, "PK\003\004", 4) == 0)
		return recognize_archive(s, start, (size_t) size, format);
	if (size >= 8 && memcmp(start, COMPOUND, strlen(COMPOUND)) == 0)
		return recognize_compound(s, (unsigned char *) start, format);
	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++)
		if (size >= (int64_t) formats[i].size &&
			strncasecmp(start, formats[i].start, formats[i].size) == 0)
		{
			*format = &formats[i].format;
			break;
		}
	return EXIT_DONE;
}
