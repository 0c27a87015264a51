/*
 * options.c
 *	  The command line.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "base/message.h"
#include "command.h"
#include "core/notation/period_read.h"
#include "database/connection_string.h"
#include "file/cell.h"
#include "file/day_cell.h"
#include "file/separator.h"
#include "record/row.h"
#include "record/word.h"
#include "usage.h"

/* Seconds; an import of a million rows takes less */
#define WAIT_DEFAULT 600

/* Options without a short form. */
enum
{
	OPTION_AGAIN = 1000,
	OPTION_ARCHIVE,
	OPTION_AS,
	OPTION_AS_OF,
	OPTION_BREAKDOWN,
	OPTION_DECIMAL,
	OPTION_ENCODING,
	OPTION_SEPARATOR,
	OPTION_HELP,
	OPTION_JSON,
	OPTION_PERCENT,
	OPTION_PERIOD,
	OPTION_PLACE,
	OPTION_PLAN,
	OPTION_UNDO,
	OPTION_UNIT_FROM_TARGET,
	OPTION_MAX_REJECTS,
	OPTION_SINCE,
	OPTION_REASON,
	OPTION_REVIEW,
	OPTION_WAIT,
	OPTION_PRINT,
	OPTION_EXTENSION_SCHEMA,
	OPTION_NO_ROLES,
	OPTION_ROLE					/* the last one: ROLE_COUNT of them */
};

static const struct option long_options[] = {
	{"admin-role", required_argument, NULL, OPTION_ROLE + ROLE_ADMIN},
	{"again", no_argument, NULL, OPTION_AGAIN},
	{"archive", required_argument, NULL, OPTION_ARCHIVE},
	{"as", required_argument, NULL, OPTION_AS},
	{"as-of", required_argument, NULL, OPTION_AS_OF},
	{"breakdown", required_argument, NULL, OPTION_BREAKDOWN},
	{"dbname", required_argument, NULL, 'd'},
	{"decimal", required_argument, NULL, OPTION_DECIMAL},
	{"encoding", required_argument, NULL, OPTION_ENCODING},
	{"extension-schema", required_argument, NULL, OPTION_EXTENSION_SCHEMA},
	{"help", no_argument, NULL, OPTION_HELP},
	{"host", required_argument, NULL, 'h'},
	{"json", no_argument, NULL, OPTION_JSON},
	{"loader-role", required_argument, NULL, OPTION_ROLE + ROLE_LOADER},
	{"max-rejects", required_argument, NULL, OPTION_MAX_REJECTS},
	{"no-roles", no_argument, NULL, OPTION_NO_ROLES},
	{"output", required_argument, NULL, 'o'},
	{"percent", required_argument, NULL, OPTION_PERCENT},
	{"period", required_argument, NULL, OPTION_PERIOD},
	{"place", required_argument, NULL, OPTION_PLACE},
	{"plan", required_argument, NULL, OPTION_PLAN},
	{"port", required_argument, NULL, 'p'},
	{"print", no_argument, NULL, OPTION_PRINT},
	{"quiet", no_argument, NULL, 'q'},
	{"reader-role", required_argument, NULL, OPTION_ROLE + ROLE_READER},
	{"reason", required_argument, NULL, OPTION_REASON},
	{"review", no_argument, NULL, OPTION_REVIEW},
	{"separator", required_argument, NULL, OPTION_SEPARATOR},
	{"since", required_argument, NULL, OPTION_SINCE},
	{"undo", no_argument, NULL, OPTION_UNDO},
	{"unit-from-target", no_argument, NULL, OPTION_UNIT_FROM_TARGET},
	{"username", required_argument, NULL, 'U'},
	{"version", no_argument, NULL, 'V'},
	{"wait", required_argument, NULL, OPTION_WAIT},
	{NULL, 0, NULL, 0}
};

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
static exit_status
take_text(const char **option, const char *name)
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
static exit_status
take_code(const char **option, const char *name)
{
	exit_status status = take_text(option, name);
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
static exit_status
take_breakdown(options *o)
{
	exit_status status = take_code(&o->breakdown, "--breakdown");
	const char *meaning = word_meaning(FIELD_BREAKDOWN,
									   (cell) {optarg, strlen(optarg)});

	if (meaning != NULL)
		o->breakdown = meaning;
	return status;
}

/* Take the period of the plan. */
static exit_status
take_period(options *o)
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
static exit_status
take_role(options *o, workspace_role role)
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

static exit_status
take_encoding(options *o)
{
	o->dialect.encoding = optarg;
	if (dialect_knows_encoding(optarg))
		return EXIT_DONE;
	return usage_error("unknown encoding \"%s\" for --encoding: write UTF-8, UTF-16, GB18030 or another name that iconv knows",
					   optarg);
}

static exit_status
take_separator(options *o)
{
	if (separator_read(optarg, &o->dialect.separator))
		return EXIT_DONE;
	return usage_error("invalid separator \"%s\" for --separator: write ',', ';', '|' or tab",
					   optarg);
}

/* Take the day from which changed targets apply. */
static exit_status
take_since(options *o)
{
	int32_t		day;

	if (day_read(optarg, strlen(optarg), &day) != ERROR_NONE)
		return usage_error("invalid date \"%s\" for --since: write 2020-06-30",
						   optarg);
	day_print(day, o->since);
	return EXIT_DONE;
}

/* Take the day of figures that have none. */
static exit_status
take_as_of(options *o)
{
	if (day_read(optarg, strlen(optarg), &o->as_of) == ERROR_NONE)
		return EXIT_DONE;
	return usage_error("invalid date \"%s\" for --as-of: write 2020-06-30",
					   optarg);
}

static exit_status
take_max_rejects(options *o)
{
	if (read_max_rejects(optarg, o))
		return EXIT_DONE;
	return usage_error("invalid number \"%s\" for --max-rejects: write 3 or 5%%",
					   optarg);
}

/* Take how long to wait: the server's limit is 2^31 milliseconds. */
static exit_status
take_wait(options *o)
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

static exit_status
take_kind(options *o)
{
	o->kind = kind_from_name(optarg);
	if (o->kind != KIND_UNKNOWN)
		return EXIT_DONE;
	return usage_error("invalid kind \"%s\" for --as: write targets or reports",
					   optarg);
}

/* Take what separates decimals. */
static exit_status
take_decimal(options *o)
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
static exit_status
take_percent(options *o)
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

/* Take one option of extract. */
static exit_status
read_extract_option(int c, options *o)
{
	if (c == OPTION_REVIEW)
		o->review = true;
	else if (c == 'o' && strcmp(optarg, "-") != 0)
		o->output = optarg;
	return EXIT_DONE;
}

/* Take one option of init. */
static exit_status
read_init_option(int c, options *o)
{
	switch (c)
	{
		case OPTION_PRINT:
			o->print = true;
			break;
		case OPTION_EXTENSION_SCHEMA:
			o->extension_schema = optarg;
			break;
		case OPTION_NO_ROLES:
			o->no_roles = true;
			break;
		case OPTION_ROLE + ROLE_READER:
		case OPTION_ROLE + ROLE_LOADER:
		case OPTION_ROLE + ROLE_ADMIN:
			return take_role(o, (workspace_role) (c - OPTION_ROLE));
		default:
			return read_extract_option(c, o);
	}
	return EXIT_DONE;
}

/* Take one option of the commands that import, or change something by hand. */
static exit_status
read_change_option(int c, options *o)
{
	switch (c)
	{
		case OPTION_ARCHIVE:
			o->archive = optarg;
			break;
		case OPTION_AGAIN:
			o->again = true;
			break;
		case OPTION_UNDO:
			o->undo = true;
			break;
		case OPTION_UNIT_FROM_TARGET:
			o->unit_from_target = true;
			break;
		case OPTION_PERCENT:
			return take_percent(o);
		case OPTION_DECIMAL:
			return take_decimal(o);
		case OPTION_PLAN:
			return take_code(&o->plan, "--plan");
		case OPTION_PLACE:
			return take_code(&o->place, "--place");
		case OPTION_BREAKDOWN:
			return take_breakdown(o);
		case OPTION_REASON:
			return take_text(&o->reason, "--reason");
		case OPTION_PERIOD:
			return take_period(o);
		case OPTION_AS_OF:
			return take_as_of(o);
		case OPTION_SINCE:
			return take_since(o);
		case OPTION_MAX_REJECTS:
			return take_max_rejects(o);
		case OPTION_ENCODING:
			return take_encoding(o);
		case OPTION_SEPARATOR:
			return take_separator(o);
		case OPTION_AS:
			return take_kind(o);
		default:
			return read_init_option(c, o);
	}
	return EXIT_DONE;
}

/* Take one option; c is what getopt_long returned. */
static exit_status
read_option(int c, options *o)
{
	switch (c)
	{
		case 'd':
			o->connection.database = optarg;
			break;
		case 'h':
			o->connection.host = optarg;
			break;
		case 'p':
			o->connection.port = optarg;
			break;
		case 'U':
			o->connection.user = optarg;
			break;
		case 'q':
			o->quiet = true;
			break;
		case OPTION_JSON:
			message_use_json();
			break;
		case OPTION_WAIT:
			return take_wait(o);
		default:
			return read_change_option(c, o);
	}
	return EXIT_DONE;
}

exit_status
options_read(int argc, char **argv, options *o)
{
	int			c;
	bool		help = false;
	bool		given[sizeof(long_options) / sizeof(long_options[0])] = {false};
	exit_status status;

	memset(o, 0, sizeof(*o));
	o->extension_schema = "public";
	o->as_of = NO_DAY;
	o->wait = WAIT_DEFAULT;
	opterr = 0;
	while ((c = getopt_long(argc, argv, ":d:h:o:p:qU:V", long_options,
							NULL)) != -1)
	{
		/* getopt returns '?' for unknown options, and for -? itself. */
		if (c == OPTION_HELP || (c == '?' && optopt == '?'))
		{
			help = true;
			continue;
		}
		if (c == 'V')
		{
			puts(PROGRAM " " GOALPOST_VERSION);
			return EXIT_DONE;
		}
		if (c == '?')
			return usage_error("unrecognized option \"%.*s\"",
							   (int) strcspn(argv[optind - 1], "="),
							   argv[optind - 1]);
		if (c == ':')
			return usage_error("option \"%s\" requires an argument",
							   argv[optind - 1]);
		for (int i = 0; long_options[i].name != NULL; i++)
			given[i] |= long_options[i].val == c;
		status = read_option(c, o);
		if (status != EXIT_DONE)
			return status;
	}
	if (help)
		return usage_print(optind < argc ? argv[optind] : NULL);
	for (int role = 0; role < ROLE_COUNT; role++)
		if (o->no_roles && o->roles[role] != NULL)
			return usage_error("--no-roles and the name of a role exclude each other");
	status = connection_arguments_check(argc - optind, argv + optind);
	if (status == EXIT_DONE)
		status = command_read(argc - optind, argv + optind, o);
	for (int i = 0; status == EXIT_DONE && long_options[i].name != NULL; i++)
		if (given[i])
			status = command_check_option(o, long_options[i].name);
	return status;
}
