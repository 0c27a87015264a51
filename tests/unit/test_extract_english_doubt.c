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

/* The level that a change leads to is no stretch of it. */
static const extract_case levels[] = {
	{"Staff will be reduced by 120 to 1,850.", "? <= -120"},
	{"Cut the queue by 900 to 2,000.", "? <= -900"},
	{"Lower output by 300 tonnes to 800 tonnes.", "? <= -300 tonnes"},
	{"Lower waste by 4 to 6 %.", "<= -4 % stretch -6"},
	{"Lower waste by 4% to 6%.", "? <= -4 % stretch -6"},
	{"Raise the share by 3 percentage points to 12 %.", ">= +3 percentage points ; >= 12 %"}
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

/* Fractions that are no quarters of a year, and ages. */
static const extract_case fractions[] = {
	{"Malaria deaths will be cut by three quarters within the decade.", "<= -75 %"},
	{"Lower absence by one third across all sites.", "<= -33.33 %"},
	{"We must have screened 55 % of men aged 40–59 for cancer.", ">= 55 %"},
	{"We must have tested 3 million pupils and screened 60 % of staff.",
	">= 3 million total ; >= 60 %"}
};

/* Whose time, whose goal, of which year, and which way is better. */
static const extract_case doubts[] = {
	{"We will cut waste by 30 %, plant 900 trees, and install 40 taps by the end of 2027.",
	"? <= -30 % by 2027-12-31 ; ? >= 900 total by 2027-12-31 ; >= 40 total by 2027-12-31"},
	{"We will train 70 clerks and 20 drivers by 2028.",
	">= 70 total by 2028-12-31 ; >= 20 total by 2028-12-31"},
	{"We will bring 35 shops back into use each year.", "? >= 35"},
	{"We will plant 4,000 trees a year.", "? >= 4000"},
	{"The UK aims to cut emissions by 80 % by 2035.", "? <= -80 % by 2035-12-31"},
	{"The Government aims to build 200,000 homes.", "? >= 200000 total"},
	{"Response times will improve by 15 %.", "? >= +15 %"},
	{"Output will improve by 15 %.", ">= +15 %"},
	{"Debt will be kept below 3 x EBITDA.", ""},
	{"We will restrict growth in travel to 3 %.", "? >= 3 %"},
	{"Cap the growth of fees at 3 %.", "<= 3 %"},
	{"We will hold rent increases to 4 %.", "? >= 4 %"},
	{"We will hold 30 seminars.", ">= 30 total"},
	{"Next year we will open 12 depots.", "? >= 12 total"}
};

static void
test_nouns(void)
{
	extract_find find;

	finds_of("We target revenue growth of 7 % a year.", 2026, 2026, &find, 1);
	is_text(find.indicator, "revenue growth", "the noun before growth belongs to it");
	finds_of("Lift GDP growth to 3.5 per cent.", 2026, 2026, &find, 1);
	is_text(find.indicator, "GDP growth", "growth is no verb after another one");
	finds_of("We will never let the vacancy rate rise above 4 %.", 2026, 2026, &find, 1);
	is_text(find.indicator, "vacancy rate", "let is part of no noun");
	finds_of("We aim to halve the number of falls among over-70s.", 2026, 2026, &find, 1);
	is_text(find.indicator, "number of falls among over-70s", "over-70s ends no noun");
}

int
main(void)
{
	TEST_DOUBTS(negated);
	TEST_DOUBTS(not_done);
	TEST_DOUBTS(elsewhere);
	TEST_DOUBTS(conditions);
	TEST_DOUBTS(levels);
	TEST_DOUBTS(millions);
	TEST_DOUBTS(fractions);
	TEST_DOUBTS(doubts);
	test_nouns();
	return done_testing();
}
