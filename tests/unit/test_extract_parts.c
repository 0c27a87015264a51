/*
 * test_extract_parts.c
 *	  A text that is given in parts has the finds of the whole text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdio.h>
#include <string.h>

#include "extract/extract.h"
#include "random.h"
#include "tap.h"

#define TEXT_SIZE 300000

static char text[TEXT_SIZE + 1];

/* Put together what plans are made of, each number another one. */
static size_t
make_text(void)
{
	static const char *const pieces[] = {
		"新建公园%d个，", "森林覆盖率达到%d%%以上。", "改造道路%d条、桥梁\n%d座；\n", "一、重点任务\n",
		"We will build %d schools.\n\n", "reduce emissions by %d %% ", "\n\n\n", "　　", "\r\n",
		"各部门要切实加强组织领导，完善工作机制，\n狠抓工作落实。", "\xE4\xB8", "工作回顾\n", "主要目标\n"
	};
	size_t		length = 0;

	length += (size_t) snprintf(text, TEXT_SIZE, "某市2026年工作计划\n");
	while (length + 200 < TEXT_SIZE)
	{
		int			number = random_below(1000000);

		length += (size_t) snprintf(text + length, 200, pieces[random_below((int) (sizeof(pieces) / sizeof(pieces[0])))],
									number, number + 1);
		/* a run of blanks that is longer than a part */
		if (number % 4000 == 0)
		{
			size_t		run = TEXT_SIZE - length < 60000 ? 0 : 50000;

			memset(text + length, number % 8000 == 0 ? '\n' : ' ', run);
			length += run;
		}
	}
	return length;
}

static bool
same_find(const extract_find *a, const extract_find *b)
{
	return strcmp(a->indicator, b->indicator) == 0 &&
		strcmp(a->target, b->target) == 0 &&
		strcmp(a->section, b->section) == 0 &&
		strcmp(a->phrase, b->phrase) == 0 &&
		a->offset == b->offset && a->line == b->line &&
		a->is_certain == b->is_certain;
}

/* Read it as a whole and in parts of that size, side by side. */
static void
test_parts(size_t length, size_t size)
{
	static extractor whole;
	static extractor parts;
	static extract_find a;
	static extract_find b;
	size_t		start = 0;
	size_t		end = EXTRACT_FIRST;
	size_t		held = 0;
	size_t		count = 0;
	bool		same = true;

	extract_begin(&whole, text, length, NULL);
	extract_begin(&parts, text, end, NULL);
	for (;;)
	{
		if (end < length)
			extract_stop_at(&parts, end - start > EXTRACT_AHEAD ? end - start - EXTRACT_AHEAD : 0);
		while (extract_next(&parts, &b))
		{
			same &= extract_next(&whole, &a) && same_find(&a, &b) &&
				a.from == b.from + start;
			count++;
		}
		if (end == length)
			break;
		start += extract_drop(&parts);
		end = end + size < length ? end + size : length;
		if (start > EXTRACT_FIRST && end - start > held)
			held = end - start;
		extract_go_on(&parts, text + start, end - start);
	}
	ok(same && !extract_next(&whole, &a), "parts of %zu bytes have the same finds", size);
	ok(count > 1000, "which are many: %zu", count);
	/* what is held once the first part has been read */
	ok(held < size + EXTRACT_AHEAD + EXTRACT_BEHIND + 4000,
	   "and no more than a part is held: %zu bytes", held);
	ok(extract_is_done(&parts), "up to the end");
}

int
main(void)
{
	size_t		length = make_text();

	test_parts(length, 65536);
	test_parts(length, 20000);
	test_parts(length, 5003);
	return done_testing();
}
