/*
 * value_check.h
 *	  Why a value in a Chinese clause is no target.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_VALUE_CHECK_H
#define GOALPOST_VALUE_CHECK_H

#include "extract/clause.h"
#include "extract/reading.h"

typedef enum value_reason
{
	VALUE_IS_TARGET,
	VALUE_IN_NAME,				/* in quotes or brackets */
	VALUE_WITHOUT_UNIT,
	VALUE_NUMERAL,				/* 一批, 三大 */
	VALUE_DURATION,				/* 三年行动计划 */
	VALUE_SIZE_CLASS,			/* 亿元以上项目 */
	VALUE_ATTRIBUTE,			/* 投资5亿元的项目 */
	VALUE_EITHER_OR,
	VALUE_BUDGET,				/* 安排资金5亿元 */
	VALUE_PRESENT,				/* 仅3家: what there is now */
	VALUE_DENOMINATOR,			/* 每10万人 */
	VALUE_WHOLE_IN_NAME			/* 清零行动, 覆盖全省 */
} value_reason;

/*
 * Judge value i of a clause, which stands in the item and of which r tells the
 * words before it; subject is what they leave.
 */
extern value_reason value_check(const sentence *s, const clause_values *c,
								size_t i, text_span item, text_span subject,
								plan_word_kind verb, reading *r);

#endif							/* GOALPOST_VALUE_CHECK_H */
