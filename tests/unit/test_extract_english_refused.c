/*
 * test_extract_english_refused.c
 *	  Numbers in English sentences that are no targets.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract_finds.h"

/* What was, though the sentence or the heading plans. */
static const extract_case past[] = {
	{"In 2024, we committed to reduce paper use by 20 %.", "<= -20 %"},
	{"In 2024, 12 % of depots recycled their oil.", ""},
	{"In the prior period, the agency trained 300 officers.", ""},
	{"We achieved a 9 % reduction in packaging; our goal is a 20 % reduction.", "<= -20 %"},
	{"Sites that already meet the goal saved 12 % of their energy.", ""},
	{"38 % of branches achieved the goal.", ""},
	{"Accident rates were 3.2 per 1,000 workers, a target since missed.", ""}
};

/* What others want, and averages. */
static const extract_case others[] = {
	{"The Accra Declaration sets a goal of 20 % for forests.", ""},
	{"Literacy will catch up with the national average of 92 %.", ""},
	{"In line with the Paris Agreement, we will cut emissions by 45 % by 2030.",
	"<= -45 % by 2030-12-31"},
	{"The European Union has a target of 55 %; it calls for 40 % more.", ""}
};

/* Sizes, ages, denominators, temperatures. */
static const extract_case sizes[] = {
	{"We will audit 60 suppliers with more than 500 employees.", ">= 60 total"},
	{"Screen 80 % of women aged 50 to 69.", ">= 80 %"},
	{"Train 40 tutors with at least 5 years of experience.", ">= 40 total"},
	{"Our aim is to limit warming to 1.5 degrees.", ""},
	{"We will survey riders every 4 years.", ""},
	{"Reduce deaths per 100 million miles to 1.1.", "<= 1.1"},
	{"Instead of 70 % paper, we will use 30 % card.", ">= 30 %"},
	{"The trial will run over 10 years.", ""},
	{"Answer 90 % of 999 calls.", ">= 90 %"},
	{"Ratios will change from 1:4 to 1:5.", ""},
	{"We will reach the 95-95-95 targets.", ""},
	{"We will secure a top 25 place.", ""},
	{"A share of the 25 % of the fund will go to nature.", ""},
	{"We aim for a yield of 30 %, given an 11 % tax rate.", ">= 30 %"},
	{"The two sites will cut waste by 10 %.", "<= -10 %"},
	{"The plan would require investments of $14 billion, about 2 % of GDP.", ""}
};

/* Money that is given or spent. */
static const extract_case budgets[] = {
	{"The agency requests $1.9 billion and will train 500 inspectors.", ">= 500 total"},
	{"The works will cost EUR 12 million.", ""},
	{"We will invest £40 million in tracks.", ""},
	{"Raise exports to $5 billion by 2030.", ">= 5 billion $ by 2030-12-31"}
};

int
main(void)
{
	TEST_TARGETS(past);
	TEST_TARGETS(others);
	TEST_TARGETS(sizes);
	TEST_TARGETS(budgets);
	return done_testing();
}
