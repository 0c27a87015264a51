/*
 * chart.h
 *	  A report against its target as a picture: a bar in text, a bullet graph.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CHART_H
#define GOALPOST_CHART_H

#include "model/progress.h"
#include "model/target.h"

#define BAR_WIDTH_DEFAULT 20
#define BAR_WIDTH_MAX 200

/* Three bytes a cell, the percentage and a NUL. */
#define BAR_TEXT_SIZE (3 * BAR_WIDTH_MAX + 64)

/*
 * `████████▌░░░░░░░░░░░ 42 %`: width cells of eighths, full only when met, and
 * score_completion_pct cut down to a whole number.  NUL-terminated; returns the
 * length.  buf has BAR_TEXT_SIZE bytes.
 */
extern size_t completion_bar(const target *t, const progress *p, int width,
							 char *buf);

#define BULLET_SVG_SIZE 12000

/*
 * A bullet graph: the scale, the part of it on which the target is met, the
 * reported value as a bar, bounds and baseline as marks.  The title gives
 * target and report.  buf has BULLET_SVG_SIZE bytes.
 */
extern size_t bullet_svg(const target *t, const progress *p, char *buf);

#endif							/* GOALPOST_CHART_H */
