/*
 * layout.h
 *	  Flags and fixed offsets of the stored forms.
 *
 * target_store.c and progress_store.c describe all bytes; those that are read
 * in place are named here.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_LAYOUT_H
#define GOALPOST_LAYOUT_H

/* Both forms begin with their version. */
#define STORED_AT_VERSION 0

#define TARGET_AT_COMPARATOR 1
#define TARGET_AT_FLAGS 2		/* two bytes */
#define TARGET_AT_VALUE 4
#define TARGET_AT_UNIT 13
#define TARGET_AT_REST 17

#define TARGET_CHANGE		0x0001
#define TARGET_TOTAL		0x0002
#define TARGET_TOLERANCE	0x0004
#define TARGET_BASELINE		0x0008
#define TARGET_STRETCH		0x0010
#define TARGET_BASE			0x0020
#define TARGET_PERIOD		0x0040
#define TARGET_BY			0x0080
#define TARGET_RATE			0x0100
#define TARGET_BASE_RATE	0x0200
#define TARGET_YEAR			0x0400
#define TARGET_FLAGS		0x07FF

#define PROGRESS_AT_KIND 1
#define PROGRESS_AT_FLAGS 2
#define PROGRESS_AT_VALUE 3
#define PROGRESS_AT_UNIT 12
#define PROGRESS_AT_REST 16

#define PROGRESS_CHANGE	0x01
#define PROGRESS_BASE	0x02
#define PROGRESS_RATE	0x04
#define PROGRESS_DATED	0x08
#define PROGRESS_FLAGS	0x0F

#endif							/* GOALPOST_LAYOUT_H */
