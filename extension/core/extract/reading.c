/*
 * reading.c
 *	  From what a plan says about a value to a target.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/reading.h"

#include <string.h>

#include "extract/words_noun.h"
#include "unit/multiplier.h"

void
reading_begin(reading *r)
{
	memset(r, 0, sizeof(*r));
	unit_set_bare(&r->q.unit);
	unit_set_bare(&r->baseline_unit);
	r->commitment = PLAN_DIRECTIONAL;
	r->is_certain = true;
}

/* The targets that are one word; percent is the size of a change. */
static bool
set_whole(const reading *r, target *t)
{
	static const struct
	{
		word_kind	kind;
		comparator	comparator;
		bool		is_change;
		int			percent;
	}			wholes[] = {
		{WORD_NO_GROWTH, COMPARATOR_AT_MOST, true, 0},
		{WORD_ZERO, COMPARATOR_AT_MOST, false, 0},
		{WORD_FULL, COMPARATOR_AT_LEAST, false, 100},
		{WORD_UNCHANGED, COMPARATOR_EQUAL, true, 0},
		{WORD_GROWTH, COMPARATOR_MORE, true, 0},
		{WORD_HALVE, COMPARATOR_AT_MOST, true, -50},
		{WORD_DOUBLE, COMPARATOR_AT_LEAST, true, 100},
		{WORD_TRIPLE, COMPARATOR_AT_LEAST, true, 200},
		{WORD_QUADRUPLE, COMPARATOR_AT_LEAST, true, 300},
		{WORD_OCTUPLE, COMPARATOR_AT_LEAST, true, 700}
	};
	size_t		i;

	for (i = 0; i < sizeof(wholes) / sizeof(wholes[0]); i++)
		if (wholes[i].kind == r->q.whole)
		{
			t->comparator = wholes[i].comparator;
			t->is_change = wholes[i].is_change;
			t->value.digits = wholes[i].percent;
			if (r->q.whole != WORD_ZERO)
				t->unit.over.number = UNIT_PERCENT;
			return true;
		}
	return false;
}

static bool
is_cap(plan_word_kind kind)
{
	return kind == PLAN_CAP || kind == PLAN_AT_MOST || kind == PLAN_LESS ||
		kind == PLAN_FALL_TO;
}

/* What bounds the value: the word before it, or the one after it. */
static comparator
bound_of(const reading *r, plan_word_kind kind)
{
	bool		caps = is_cap(kind) || r->q.bound == WORD_AT_MOST;

	if (r->is_exact)
		return COMPARATOR_EQUAL;
	if (r->is_about || r->q.is_about)
		return caps ? COMPARATOR_ABOUT_AT_MOST :
			kind == PLAN_STEADY && r->sense != PLAN_RISE ?
			COMPARATOR_ABOUT : COMPARATOR_ABOUT_AT_LEAST;
	if (kind == PLAN_MORE || r->q.is_over)
		return COMPARATOR_MORE;
	if (kind == PLAN_LESS)
		return COMPARATOR_LESS;
	return caps ? COMPARATOR_AT_MOST : COMPARATOR_AT_LEAST;
}

/* A price index held at 103 % is a rise of 3 %. */
static bool
is_price_index(const sentence *s, const reading *r)
{
	static const decimal hundred = {100, 0};
	static const decimal limit = {120, 0};
	size_t		at;

	return plan_word_within(price_index_nouns, s->lower, r->indicator, &at) != NULL &&
		(unit_family_of(&r->q.unit) == FAMILY_SHARE || unit_is_bare(&r->q.unit)) &&
		decimal_compare(r->q.value, hundred) >= 0 &&
		decimal_compare(r->q.value, limit) < 0 && r->sense != PLAN_RISE;
}

static void
subtract_hundred(decimal *d)
{
	d->digits -= 100 * power_of_ten[d->scale];
}

/* Numbers, sign, and range or comparator. */
static void
set_number(const sentence *s, const reading *r, target *t)
{
	plan_word_kind kind = r->bound != PLAN_NONE ? r->bound : r->sense;
	bool		falls = r->sense == PLAN_FALL;
	bool		stays = kind == PLAN_CAP || kind == PLAN_STEADY || r->q.is_between;
	bool		index = is_price_index(s, r);
	size_t		at;

	/* 失业率5.5%左右: without a verb, the noun tells the direction */
	if (kind == PLAN_NONE && (r->q.is_about || r->is_about) &&
		plan_word_within(capped_nouns, s->lower, r->indicator, &at) != NULL)
		kind = PLAN_CAP;
	t->unit = r->q.unit;
	t->value = r->q.value;
	t->is_change = falls || r->sense == PLAN_RISE || index;
	if (index)
	{
		subtract_hundred(&t->value);
		t->unit.over.number = UNIT_PERCENT;
		t->unit.over.spelling = 0;
		if (kind != PLAN_CAP)
			kind = PLAN_AT_MOST;
	}
	t->comparator = bound_of(r, kind);
	if (r->q.is_range && stays && !falls)
	{
		t->comparator = COMPARATOR_RANGE;
		t->upper = r->q.upper;
		return;
	}
	if (r->has_stretch || r->q.is_range)
	{
		t->has_stretch = true;
		t->stretch = r->has_stretch ? r->stretch : r->q.upper;
	}
	if (r->q.is_range && !falls && t->comparator <= COMPARATOR_ABOUT_AT_MOST)
	{
		t->stretch = r->q.value;
		t->value = r->q.upper;
	}
	if (falls)
	{
		t->value = decimal_negate(t->value);
		t->stretch = decimal_negate(t->stretch);
		t->comparator = comparator_turned(t->comparator);
	}
}

/* Does the indicator, or what is before the value, name such a thing? */
static bool
names(const sentence *s, const reading *r, const plan_word *nouns)
{
	text_span	phrase = r->phrase;
	size_t		at;

	return plan_word_within(nouns, s->lower, r->indicator, &at) != NULL ||
		plan_word_within(nouns, s->lower, phrase, &at) != NULL;
}

/* What stands where it was put: a state once it is reached. */
static bool
is_piece(unit_family family)
{
	return family == FAMILY_COUNT || family == FAMILY_AREA ||
		family == FAMILY_LENGTH || family == FAMILY_POWER ||
		family == FAMILY_WORD;
}

/*
 * A total or a level: what is reached, held or connected is a state, unless it
 * is made within the period.
 */
static bool
is_total(const sentence *s, const reading *r, const target *t)
{
	unit_family family = unit_family_of(&t->unit);
	bool		is_reached = r->sense == PLAN_REACH || r->sense == PLAN_MORE ||
		r->sense == PLAN_RISE_TO || r->sense == PLAN_STEADY;

	if (t->is_change || t->has_baseline || t->comparator == COMPARATOR_DONE ||
		!target_has_floor(t))
		return false;
	if (r->is_yearly)
		return target_total_by_default(t);
	if (r->count == PLAN_NEW || names(s, r, flow_nouns))
		return !unit_is_state(&t->unit) || unit_family_of(&t->unit) == FAMILY_WORD ||
			t->unit.is_rate;
	if (r->count == PLAN_CUMULATIVE && is_piece(family))
		return false;
	if (names(s, r, stock_nouns))
		return false;
	if (r->sense == PLAN_STEADY || r->count == PLAN_STATE)
		return false;
	if (is_reached && is_piece(family))
		return false;
	if (r->sense == PLAN_MAKE && family == FAMILY_BARE)
		return true;
	return target_total_by_default(t);
}

/* A change over several years is against the year before them. */
static void
set_base(const reading *r, period plan, target *t)
{
	int			first;
	int			last;
	int			month;
	int			day;

	if (!t->is_change || t->has_baseline || r->is_yearly || t->unit.is_rate)
		return;
	if (r->has_base)
	{
		t->has_base = true;
		t->base = r->base;
		return;
	}
	if (!day_valid(plan.first) || !day_valid(plan.last))
		return;
	day_to_ymd(plan.first, &first, &month, &day);
	day_to_ymd(plan.last, &last, &month, &day);
	if (last == first || first <= 1)
		return;
	t->has_base = true;
	t->base = period_of_year(first - 1);
}

/*
 * The baseline in the target's unit: 由8000元增加到1.2万元 starts at 0.8.  One in
 * another unit is left out.
 */
static void
set_baseline(const reading *r, target *t)
{
	int			step = multiplier_entry_of(t->unit.over.multiplier)->exponent -
		multiplier_entry_of(r->baseline_unit.over.multiplier)->exponent;

	if (!r->has_baseline)
		return;
	t->has_baseline = true;
	t->baseline = r->baseline;
	t->baseline_unit = r->baseline_unit;
	if (t->is_change || unit_same(&r->baseline_unit, &t->unit))
		return;
	t->baseline_unit = t->unit;
	if (unit_is_bare(&r->baseline_unit) && r->baseline_unit.over.multiplier == 0)
		return;
	t->has_baseline = unit_same_base(&r->baseline_unit, &t->unit) && step > 0 &&
		t->baseline.scale + step <= DECIMAL_MAX_SCALE;
	if (!t->has_baseline)
		return;
	t->baseline.scale = (uint8_t) (t->baseline.scale + step);
	while (t->baseline.scale > 0 && t->baseline.digits % 10 == 0)
	{
		t->baseline.digits /= 10;
		t->baseline.scale--;
	}
}

/* 由2020年的A提高到B: a level has the year of its baseline, a change its base. */
static void
set_baseline_time(const reading *r, target *t)
{
	int			month;
	int			day;

	if (t->is_change)
	{
		t->has_base = true;
		t->base = r->base;
	}
	else
		day_to_ymd(r->base.last, &t->baseline_year, &month, &day);
}

/* 下半年 in a plan of one year. */
static period
half_of(period plan, int half)
{
	int			year;
	int			month;
	int			day;
	period		p = plan;

	day_to_ymd(plan.first, &year, &month, &day);
	if (half == 1)
		day_from_ymd(year, 6, 30, &p.last);
	else
		day_from_ymd(year, 7, 1, &p.first);
	return plan.last == period_of_year(year).last ? p : plan;
}

static void
set_period(const reading *r, period plan, target *t)
{
	if (r->half > 0 && day_valid(plan.first) && day_valid(plan.last))
		plan = half_of(plan, r->half);
	t->has_period = true;
	t->period = r->time.is_known ? r->time.period : plan;
	t->is_by = r->time.is_known ? r->time.is_by :
		day_valid(plan.last) && !day_valid(plan.first);
	if (t->is_by)
		t->period.first = NO_DAY;
	if (!day_valid(t->period.last))
		t->has_period = t->is_by = false;
}

bool
reading_target(const sentence *s, const reading *r, period plan, target *t)
{
	period		way = r->time.is_known && !r->time.is_by ? r->time.period : plan;

	target_set_empty(t);
	if (r->q.whole != WORD_NONE)
	{
		if (!set_whole(r, t))
			return false;
	}
	else
		set_number(s, r, t);
	if (r->is_yearly && r->q.whole == WORD_NONE)
		unit_make_yearly(&t->unit);
	set_baseline(r, t);
	set_base(r, way, t);
	if (t->has_baseline && r->has_base)
		set_baseline_time(r, t);
	if (t->has_baseline && r->baseline_year > 0 && !t->is_change)
		t->baseline_year = r->baseline_year;
	t->is_total = is_total(s, r, t);
	set_period(r, plan, t);
	return target_check(t) == ERROR_NONE;
}
