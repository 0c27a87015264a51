/*
 * unit_label.h
 *	  What a unit column says with a label, such as Percentage or Yes/No.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_UNIT_LABEL_H
#define GOALPOST_UNIT_LABEL_H

#include <stdbool.h>

#include "file/cell.h"

/* Is the unit that something is done or not, as in Yes/No? */
extern bool unit_label_is_done(cell unit);

/* The unit that a label stands for; any other text as it is. */
extern cell unit_label_unit(cell unit);

/*
 * What a cell with yes or no says in the notation: "done" or "0 % done"; NULL
 * for any other text.  Under the label Yes/No it may also be true, 1 and so on.
 */
extern const char *yes_or_no(cell c, bool labelled);

#endif							/* GOALPOST_UNIT_LABEL_H */
