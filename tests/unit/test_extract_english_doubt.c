/*
 * test_extract_english_doubt.c
 *	  English sentences that turn a bound or leave a doubt.
 *
 * A target after a question mark is one of which the reader is not certain.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract_finds.h"

static void
test_doubts(const extract_case *cases, size_t count)
{
	static extract_find finds[16];

	for (size_t i = 0; i < count; i++)
	{
		char		got[1000] = "";
		size_t		found = finds_of(cases[i].text, 2026, 2026, finds, 16);

		for (size_t k = 0; k < found; k++)
		{
			char		one[300];

			snprintf(one, sizeof(one), "%s%s", finds[k].is_certain ? "" : "? ",
					 finds[k].target);
			append_target(got, sizeof(got), one);
		}
		is_text(got, cases[i].targets, cases[i].text);
	}
}

#define TEST_DOUBTS(cases) test_doubts(cases, sizeof(cases) / sizeof((cases)[0]))

/* What will not be more than a value is at most the value. */
static const extract_case negated[] = {
	{"No resident will queue more than 12 minutes.", "<= 12 minutes"},
	{"No household will spend more than 9 weeks in a hostel.", "<= 9 weeks"},
	{"Fees will not rise by more than 4 %.", "<= +4 %"},
	{"Output will not fall by more than 2 %.", ">= -2 %"},
	{"We will not let the absence rate rise above 6 %.", "<= 6 %"},
	{"Staff will never exceed 48 hours.", "<= 48 hours"},
	{"Reserves will not fall below 15 %.", ">= 15 %"},
	{"We will not open more than 8 depots.", "<= 8"},
	{"Neither absence nor turnover will exceed 7 %.", "<= 7 % ; <= 7 %"},
	{"Without exceeding 2 % growth in fees, we will train 30 clerks.", "<= +2 % ; >= 30 total"},
	{"Nobody shall wait longer than 3 hours.", "<= 3 hours"},
	{"We will not, in any quarter, exceed 5 % of turnover.", "<= 5 %"},
	{"Repairs must take no longer than 20 days.", "<= 20 days"},
	{"Losses will rise above 7 %.", "> 7 %"}
};

/* What is not done is no target. */
static const extract_case not_done[] = {
	{"We will not open 8 depots.", ""},
	{"We will never halve our support.", ""},
	{"The rate will not reach 9 %.", ""}
};

/* A negation of another clause, or of a noun alone. */
static const extract_case elsewhere[] = {
	{"No shop will be closed and more than 20 will be opened.", "> 20 total"},
	{"With no new debt, we will build 40 halls.", ">= 40 total"},
	{"Reduce the number of families with no home to 50.", "? <= 50"},
	{"The share of youths who are not in work should drop below 9 %.", "? < 9 %"},
	{"We will cut waste by 10 % no later than 2029.", "<= -10 % by 2029-12-31"},
	{"Turnover will not exceed 8 % and absence 3 %.", "<= 8 % ; ? >= 3 %"}
};

/* What a condition says is no target; what depends on it is not certain. */
static const extract_case conditions[] = {
	{"If rents rise by 10 %, we will open 6 hostels.", "? >= 6 total"},
	{"Unless costs fall by 5 %, no hall will be built.", ""},
	{"Should demand fall by 12 %, we will close 3 depots.", "? >= 3 total"},
	{"We will hire 20 tutors if rolls grow by 10 %, or fees by 5 %.", "? >= 20 total"},
	{"Provided that rates stay below 4 %, we will hire 30 drivers.", "? >= 30 total"},
	{"In case sales drop by 20 %, the firm will cut stocks by 8 %.", "? <= -8 %"},
	{"Subject to funding, we will plant 900 trees.", "? >= 900 total"},
	{"Queues should fall to 12 minutes.", "<= 12 minutes"}
};

/* m is million or metres, by what it counts; else there is no value. */
static const extract_case millions[] = {
	{"Attract 2.5m tourists and £80m of investment.", ">= 2.5 million total ; >= 80 million £"},
	{"Build 3m flats.", ">= 3 million total"},
	{"Raise harvests to 7m tonnes.", ">= 7 million tonnes"},
	{"Save $35m a year.", ">= 35 million $/年"},
	{"Deliver 30k flats.", ">= 30 k"},
	{"Build 600m of footpath.", ">= 600 m"},
	{"Raise the dyke to 5m.", ">= 5 m level"},
	{"Lay 40 m pipes.", ">= 40 m"},
	{"Plant 2 m shrubs.", ""},
	{"Raise sales to 9m.", ""},
	{"Train 1.2 M people.", ""}
};

/* Fractions that are no quarters of a year. */
static const extract_case fractions[] = {
	{"Malaria deaths will be cut by three quarters within the decade.", "<= -75 %"},
	{"Lower absence by one third across all sites.", "<= -33.33 %"}
};

int
main(void)
{
	TEST_DOUBTS(negated);
	TEST_DOUBTS(not_done);
	TEST_DOUBTS(elsewhere);
	TEST_DOUBTS(conditions);
	TEST_DOUBTS(millions);
	TEST_DOUBTS(fractions);
	return done_testing();
}
