/*
 * unit.h
 *	  Units: a power-of-ten multiplier and a base unit, kept as written.
 *
 * A known unit is a number in the append-only table of unit_table.c.  Its
 * number, family and factor never change, since stored values depend on them.
 * Any other word is a unit too: a family of its own, equal only to itself.
 *
 * A rate (吨/年) has a part before the slash and one after it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_UNIT_H
#define GOALPOST_UNIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "unit/multiplier.h"

#define UNIT_WORD_MAX 63		/* bytes of an unknown word */

/* Numbers that the code names; the others are only in the table. */
#define UNIT_BARE 0				/* no unit: a bare number */
#define UNIT_WORD 1				/* an unknown word, kept as text */
#define UNIT_PERCENT 10
#define UNIT_PERMILLE 11
#define UNIT_PER_TEN_THOUSAND 12
#define UNIT_TIMES 14			/* 倍: the whole itself */
#define UNIT_YEAR 172
#define UNIT_YUAN 200
#define UNIT_JIAO 201
#define UNIT_WORKING_DAY 300
#define UNIT_AGE 303			/* 岁 */
#define UNIT_RANK 304			/* 位 */
#define UNIT_POINTS 305			/* 分 of a score */
#define UNIT_BASIS_POINT 21
#define UNIT_CELSIUS 307
#define UNIT_DECIBEL 308

/* Families, in the order in which values sort.  Append only. */
typedef enum unit_family
{
	FAMILY_ZERO,				/* a bare 0, which fits every plain value */
	FAMILY_BARE,				/* a number without a unit */
	FAMILY_SHARE,				/* 1 = the whole */
	FAMILY_POINTS,				/* percentage points; 1 = one point */
	FAMILY_MASS,				/* kg */
	FAMILY_LENGTH,				/* m */
	FAMILY_AREA,				/* m² */
	FAMILY_VOLUME,				/* m³ */
	FAMILY_ENERGY,				/* kWh */
	FAMILY_POWER,				/* kW */
	FAMILY_TIME,				/* s */
	FAMILY_MONTHS,				/* months */
	FAMILY_COUNT,				/* comparable in scoring, separate in order */
	FAMILY_MONEY,				/* one kin per currency: no exchange rates */
	FAMILY_ALONE,				/* comparable only with itself */
	FAMILY_WORD,				/* an unknown word */
	FAMILY_DONE					/* done and p % done */
} unit_family;

/* One side of a unit: 2 + 1 + 1 bytes when stored. */
typedef struct unit_part
{
	uint16_t	number;			/* in the table, or UNIT_BARE or UNIT_WORD */
	uint8_t		multiplier;		/* index of a spelled multiplier, 0 = none */
	uint8_t		spelling;		/* index among the spellings of the unit */
} unit_part;

typedef struct unit
{
	unit_part	over;			/* the unit, or the part before the slash */
	unit_part	under;			/* after the slash; only if is_rate */
	bool		is_rate;
	char		over_word[UNIT_WORD_MAX + 1];	/* NUL-terminated; used */
	char		under_word[UNIT_WORD_MAX + 1];	/* if number is UNIT_WORD */
} unit;

/* A row of the table. */
typedef struct unit_entry
{
	uint16_t	number;
	unit_family family;
	uint16_t	kin;			/* units of one kin convert into each other */
	uint64_t	numerator;		/* 1 unit = numerator / denominator of the */
	uint64_t	denominator;	/* family's base unit, exactly */
	const char *const *spellings;	/* kept as written; append only */
	const char *const *aliases; /* accepted, printed as the first spelling */
	bool		customary;		/* of the United States: no result moves to it */
} unit_entry;

/*
 * One unit is numerator / denominator × 10^exponent base units.  The base unit
 * of a rate is that before the slash over that after it.
 */
typedef struct unit_scale
{
	uint64_t	numerator;
	uint64_t	denominator;
	int			exponent;
} unit_scale;

/* Long enough for every unit as printed, with its NUL. */
#define UNIT_TEXT_SIZE 256

extern unit_family unit_part_family(const unit_part *part);
extern unit_family unit_family_of(const unit *u);
extern unit_scale unit_scale_of(const unit *u);

static inline bool
unit_is_bare(const unit *u)
{
	return !u->is_rate && u->over.number == UNIT_BARE;
}

/*
 * Set u to the unit of a bare number.  Its words become empty strings; the
 * bytes after the NUL stay.
 */
static inline void
unit_set_bare(unit *u)
{
	static const unit_part none = {UNIT_BARE, 0, 0};

	u->over = none;
	u->under = none;
	u->is_rate = false;
	u->over_word[0] = '\0';
	u->under_word[0] = '\0';
}

/*
 * Is it the unit of a state, which does not add up in the course of a period?
 * Shares, rates and times are, and ages, ranks, scores, temperatures, sound.
 */
extern bool unit_is_state(const unit *u);

/* The same unit, leaving multiplier and spelling aside. */
extern bool unit_same_base(const unit *a, const unit *b);

/* Of nearly every unit its number says all: it is no rate and no word. */
static inline bool
unit_is_plain(const unit *u)
{
	return !u->is_rate && u->over.number != UNIT_WORD;
}

/* The same unit and multiplier; only the spelling may differ. */
extern bool unit_same_in_full(const unit *a, const unit *b);

static inline bool
unit_same(const unit *a, const unit *b)
{
	if (a == b)
		return true;
	if (unit_is_plain(a) && unit_is_plain(b))
		return a->over.number == b->over.number &&
			multiplier_entry_of(a->over.multiplier)->exponent ==
			multiplier_entry_of(b->over.multiplier)->exponent;
	return unit_same_in_full(a, b);
}

/*
 * May a number with this bare unit be read in the other unit?  Yes, if it has
 * no multiplier or the same one as the other.
 */
extern bool unit_stands_for(const unit *bare, const unit *other);

/* Has the unit a slash of its own?  Then it cannot stand in a rate. */
extern bool unit_part_has_slash(const unit_part *part);

/* 年均: turn u into a rate per year; false if that is not possible. */
extern bool unit_make_yearly(unit *u);

/* Print the canonical form, without a leading space; "" for a bare number. */
extern size_t unit_print(const unit *u, char *buf);

/*
 * Can scoring compare values in the two units, if both are plain values or
 * both are changes?
 */
extern bool unit_comparable_in_full(const unit *a, const unit *b);

static inline bool
unit_comparable(const unit *a, const unit *b)
{
	return (unit_is_plain(a) && unit_is_plain(b) &&
			a->over.number == b->over.number) || unit_comparable_in_full(a, b);
}

/*
 * The order of units: by family, with each counting word, currency, lone unit
 * and unknown word separate.  Returns -1, 0 or 1.
 */
extern int	unit_compare_family(const unit *a, const unit *b);

/* Are all fields in range and the words well-formed?  For untrusted bytes. */
extern bool unit_valid(const unit *u);

/* The known units, indexed by number; spellings is NULL where there is none. */
#define UNIT_NUMBER_LIMIT 512
extern const unit_entry unit_table[UNIT_NUMBER_LIMIT];

/* The row of a number; NULL if there is none. */
static inline const unit_entry *
unit_entry_of(uint16_t number)
{
	return number < UNIT_NUMBER_LIMIT && unit_table[number].spellings != NULL ?
		&unit_table[number] : NULL;
}

/* Percent, the unit of done and of shares with parts. */
extern const unit unit_percent;

#define PERCENT_PER_WHOLE 100

/* The rows by index, in the order of their numbers; NULL past the end. */
extern const unit_entry *unit_table_row(size_t index);

#endif							/* GOALPOST_UNIT_H */
