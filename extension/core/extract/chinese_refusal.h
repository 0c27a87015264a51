/*
 * chinese_refusal.h
 *	  Words far from a Chinese value that turn its meaning, or take it away.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CHINESE_REFUSAL_H
#define GOALPOST_CHINESE_REFUSAL_H

#include "extract/clause.h"
#include "extract/reading.h"

/* 如果, 一旦, 项目达产后: it and the rest of its sentence set no targets. */
extern bool chinese_is_condition(const sentence *s, text_span clause);

/* 按照省委建成100个园区的要求, 全国市场规模: a goal or a figure of others. */
extern bool chinese_is_of_others(const sentence *s, text_span clause);

/*
 * 防止失业率超过5.5%, 不会高于: the bound turns, and the subject loses the word.
 * False if what is prevented is no bound.
 */
extern bool chinese_negation_read(const sentence *s, text_span *subject, reading *r);

/* 每季度不少于25次: of a part of the period. */
extern bool chinese_is_per_time(const sentence *s, text_span part);

/* 每个乡镇建成2所: of each place or person, not of the whole. */
extern bool chinese_is_per_place(const sentence *s, text_span part);

/* 师生比1∶13 has no value; that of 2.6∶1 is 2.6, perhaps. */
extern bool chinese_is_ratio(const sentence *s, reading *r);

#endif							/* GOALPOST_CHINESE_REFUSAL_H */
