/*
 * progress.c
 *	  The canonical form of a progress and the rules of its shape.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "model/progress.h"

#include "model/print.h"

/*
 * Field by field: clearing all the words of a unit would take half as long as
 * reading a literal.
 */
void
progress_set_empty(progress *p)
{
	static const decimal zero = {0, 0};

	p->kind = PROGRESS_VALUE;
	p->is_change = false;
	p->has_base = false;
	p->value = zero;
	p->whole = zero;
	unit_set_bare(&p->unit);
	p->base.first = p->base.last = NO_DAY;
	p->as_of = NO_DAY;
}

/* p % done, or done for 100 %. */
static size_t
print_done(const progress *p, char *buf)
{
	size_t		length;

	if (p->value.digits == 100 && p->value.scale == 0)
		return print_text(buf, 0, "done");
	length = decimal_print(p->value, buf);
	return print_text(buf, length, " % done");
}

static size_t
print_value(const progress *p, char *buf)
{
	size_t		length = 0;

	if (p->is_change && p->value.digits >= 0)
		buf[length++] = '+';
	length += decimal_print(p->value, buf + length);
	if (p->kind == PROGRESS_SHARE)
	{
		length = print_text(buf, length, " of ");
		length += decimal_print(p->whole, buf + length);
	}
	length = print_unit(buf, length, &p->unit);
	if (p->has_base)
	{
		length = print_text(buf, length, " vs ");
		length += period_print(p->base, buf + length);
	}
	/* without level, a value below zero would be a change */
	if (!p->is_change && p->value.digits < 0)
		length = print_text(buf, length, " level");
	return length;
}

size_t
progress_print(const progress *p, char *buf)
{
	size_t		length = p->kind == PROGRESS_DONE ?
		print_done(p, buf) : print_value(p, buf);

	if (p->as_of != NO_DAY)
	{
		length = print_text(buf, length, " @ ");
		length += day_print(p->as_of, buf + length);
	}
	return length;
}

static error_code
check_share(const progress *p)
{
	unit_family family = unit_family_of(&p->unit);

	if (p->whole.digits <= 0)
		return ERROR_OF_WHOLE;
	if (p->value.digits < 0 || p->is_change || p->has_base ||
		(!p->unit.is_rate &&
		 (family == FAMILY_SHARE || family == FAMILY_POINTS)))
		return ERROR_OF_PART;
	return ERROR_NONE;
}

static error_code
check_done(const progress *p)
{
	static const decimal hundred = {100, 0};

	if (p->is_change || p->has_base)
		return ERROR_DONE_CLAUSE;
	if (p->value.digits < 0 || decimal_compare(p->value, hundred) > 0)
		return ERROR_DONE_PERCENT;
	return ERROR_NONE;
}

error_code
progress_check(const progress *p)
{
	if (p->kind == PROGRESS_SHARE)
		return check_share(p);
	if (p->kind == PROGRESS_DONE)
		return check_done(p);
	if (p->has_base && !p->is_change)
		return ERROR_BASE_PLAIN;
	if (p->has_base && p->base.first > p->base.last)
		return ERROR_PERIOD_ORDER;
	/* percentage points are a difference: below zero they are a change */
	if (!p->is_change && p->value.digits < 0 &&
		unit_family_of(&p->unit) == FAMILY_POINTS)
		return ERROR_LEVEL_UNSIGNED;
	return ERROR_NONE;
}
