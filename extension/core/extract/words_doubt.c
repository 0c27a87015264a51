/*
 * words_doubt.c
 *	  Words that leave it in doubt what a target is.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/words.h"

#define WORD(word) {word, PLAN_NEUTRAL}
#define END {NULL, PLAN_NONE}

const plan_word cap_verbs[] = {
	WORD("limit"), WORD("limiting"), WORD("limited"), WORD("cap"), WORD("capping"),
	WORD("capped"), WORD("restrict"), WORD("restricting"), WORD("restricted"),
	WORD("contain"), WORD("containing"), WORD("constrain"), WORD("严控"), WORD("控制"),
	WORD("限制"), WORD("遏制"), WORD("抑制"), WORD("压减"), WORD("压缩"), WORD("压到"), END
};

const plan_word hold_verbs[] = {
	WORD("hold"), WORD("holding"), WORD("held"), WORD("freeze"), END
};

const plan_word hold_prepositions[] = {
	WORD("to"), WORD("at"), END
};

const plan_word next_year_words[] = {
	WORD("明年"), WORD("next year"), END
};
