/*
 * option_value.c
 *	  The arguments of options: read, or refused with the form they have.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "option_value.h"

#include <getopt.h>
#include <string.h>

#include "core/notation/period_read.h"
#include "file/cell.h"
#include "file/day_cell.h"
#include "file/separator.h"
#include "record/row.h"
#include "record/word.h"
#include "usage.h"

/* The digits at the start of the text; 0 if they are no number. */
static size_t
read_number(const char *text, size_t most, int64_t *value)
{
	size_t		digits = strspn(text, "0123456789");

	if (digits > most)
		return 0;
	*value = 0;
	for (size_t i = 0; i < digits; i++)
		*value = *value * 10 + (text[i] - '0');
	return digits;
}

/* A whole number N, or N%. */
static bool
read_max_rejects(const char *text, options *o)
{
	int64_t		value;
	size_t		digits = read_number(text, 12, &value);

	if (digits == 0)
		return false;
	o->max_rejects = value;
	o->max_is_percent = strcmp(text + digits, "%") == 0;
	return o->max_is_percent ? value <= 100 : text[digits] == '\0';
}

/* Take text that goes into the database. */
exit_status
option_take_text(const char **option, const char *name)
{
	cell		text = {optarg, strlen(optarg)};
	size_t		bad;

	if (!cell_is_text(text, &bad))
		return usage_error("the argument of %s is not UTF-8", name);
	if (cell_trim(text).length == 0)
		return usage_error("the argument of %s is empty", name);
	*option = optarg;
	return EXIT_DONE;
}

/* Take a code: visible text that a cell could hold. */
exit_status
option_take_code(const char **option, const char *name)
{
	exit_status status = option_take_text(option, name);
	cell		code = {optarg, strlen(optarg)};
	size_t		bad;

	if (status != EXIT_DONE)
		return status;
	if (cell_trim(code).length != code.length)
		return usage_error("the argument of %s begins or ends with white space",
						   name);
	if (cell_characters(code) > CODE_MAX)
		return usage_error("the argument of %s has %zu characters; the limit is %d",
						   name, cell_characters(code), CODE_MAX);
	if (!cell_is_visible(code, true, &bad))
		return usage_error("the argument of %s has a control or invisible character",
						   name);
	return EXIT_DONE;
}

/* Take a breakdown, by the words for the total that files have as well. */
exit_status
option_take_breakdown(options *o)
{
	exit_status status = option_take_code(&o->breakdown, "--breakdown");
	const char *meaning = word_meaning(FIELD_BREAKDOWN,
									   (cell) {optarg, strlen(optarg)});

	if (meaning != NULL)
		o->breakdown = meaning;
	return status;
}

/* Take the period of the plan. */
exit_status
option_take_period(options *o)
{
	parse_error error;

	if (period_parse(optarg, strlen(optarg), &o->period,
					 &error) != ERROR_NONE)
		return usage_error("invalid period \"%s\" for --period: write 2026, 2026..2030 or 2026-01-01..2026-12-31",
						   optarg);
	o->has_period = true;
	return EXIT_DONE;
}

/* Take the name of a role, which the server must not shorten. */
exit_status
option_take_role(options *o, workspace_role role)
{
	cell		name = {optarg, strlen(optarg)};
	size_t		bad;

	if (!cell_is_text(name, &bad))
		return usage_error("the name of a role is not UTF-8");
	if (name.length == 0 || name.length > ROLE_NAME_MAX)
		return usage_error("invalid name \"%s\" of a role: it must have 1 to %d bytes",
						   optarg, ROLE_NAME_MAX);
	o->roles[role] = optarg;
	return EXIT_DONE;
}

exit_status
option_take_encoding(options *o)
{
	o->dialect.encoding = optarg;
	if (dialect_knows_encoding(optarg))
		return EXIT_DONE;
	return usage_error("unknown encoding \"%s\" for --encoding: write UTF-8, UTF-16, GB18030 or another name that iconv knows",
					   optarg);
}

exit_status
option_take_separator(options *o)
{
	if (separator_read(optarg, &o->dialect.separator))
		return EXIT_DONE;
	return usage_error("invalid separator \"%s\" for --separator: write ',', ';', '|' or tab",
					   optarg);
}

/* Take the day from which changed targets apply. */
exit_status
option_take_since(options *o)
{
	int32_t		day;

	if (day_read(optarg, strlen(optarg), &day) != ERROR_NONE)
		return usage_error("invalid date \"%s\" for --since: write 2020-06-30",
						   optarg);
	day_print(day, o->since);
	return EXIT_DONE;
}

/* Take the day of figures that have none. */
exit_status
option_take_as_of(options *o)
{
	if (day_read(optarg, strlen(optarg), &o->as_of) == ERROR_NONE)
		return EXIT_DONE;
	return usage_error("invalid date \"%s\" for --as-of: write 2020-06-30",
					   optarg);
}

exit_status
option_take_max_rejects(options *o)
{
	if (read_max_rejects(optarg, o))
		return EXIT_DONE;
	return usage_error("invalid number \"%s\" for --max-rejects: write 3 or 5%%",
					   optarg);
}

/* Take how long to wait: the server's limit is 2^31 milliseconds. */
exit_status
option_take_wait(options *o)
{
	size_t		digits = read_number(optarg, 6, &o->wait);

	if (digits > 0 && optarg[digits] == '\0')
		return EXIT_DONE;
	o->wait = -1;
	if (strcmp(optarg, "forever") == 0)
		return EXIT_DONE;
	return usage_error("invalid time \"%s\" for --wait: write seconds, such as 600, or forever",
					   optarg);
}

exit_status
option_take_kind(options *o)
{
	o->kind = kind_from_name(optarg);
	if (o->kind != KIND_UNKNOWN)
		return EXIT_DONE;
	return usage_error("invalid kind \"%s\" for --as: write targets or reports",
					   optarg);
}

/* Take what separates decimals. */
exit_status
option_take_decimal(options *o)
{
	if (strcmp(optarg, "comma") == 0)
		o->decimal = DECIMAL_COMMA;
	else if (strcmp(optarg, "point") == 0)
		o->decimal = DECIMAL_POINT;
	else
		return usage_error("invalid word \"%s\" for --decimal: write comma or point",
						   optarg);
	return EXIT_DONE;
}

/* Take what the numbers of a column in % are. */
exit_status
option_take_percent(options *o)
{
	if (strcmp(optarg, "share") == 0)
		o->percent = PERCENT_SHARE;
	else if (strcmp(optarg, "percent") == 0)
		o->percent = PERCENT_PERCENT;
	else
		return usage_error("invalid word \"%s\" for --percent: write share or percent",
						   optarg);
	return EXIT_DONE;
}
