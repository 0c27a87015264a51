/*
 * unit_step.c
 *	  From a unit to its base unit and to the next larger one of its kin.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "unit/unit_step.h"

#include "base/rational.h"
#include "unit/unit_convert.h"

/* A bare number and an unknown word are their own base. */
static void
base_part(unit_part *part)
{
	const unit_entry *own = unit_entry_of(part->number);
	const unit_entry *row;

	part->multiplier = 0;
	if (part->number <= UNIT_WORD ||
		own->numerator == own->denominator)
		return;
	for (size_t i = 0; (row = unit_table_row(i)) != NULL; i++)
	{
		if (row->kin == own->kin && row->numerator == row->denominator)
		{
			part->number = row->number;
			part->spelling = 0;
			return;
		}
	}
}

void
unit_base_of(const unit *u, unit *base)
{
	*base = *u;
	base_part(&base->over);
	if (base->is_rate)
		base_part(&base->under);
}

/* Is one of unit a more than one of unit b? */
static bool
is_larger(const unit *a, const unit *b)
{
	const decimal one = {.digits = 1};

	return unit_compare_values(one, a, one, b) > 0;
}

bool
unit_next_larger(const unit *u, unit *larger)
{
	const unit_entry *own = unit_entry_of(u->over.number);
	const unit_entry *row;
	unit		best = *u;
	bool		found = false;

	if (u->over.number <= UNIT_WORD)
		return false;
	for (size_t i = 0; (row = unit_table_row(i)) != NULL; i++)
	{
		unit		candidate = *u;

		candidate.over = (unit_part) {.number = row->number};
		if (row->kin != own->kin || row->customary || !is_larger(&candidate, u) ||
			(found && !is_larger(&best, &candidate)))
			continue;
		best = candidate;
		found = true;
	}
	*larger = best;
	return found;
}
