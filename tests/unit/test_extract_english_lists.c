/*
 * test_extract_english_lists.c
 *	  English lists: their leads, labels, carried verbs, baselines and times.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract_finds.h"

/* Labels with a colon, years in them, baselines beside them. */
static const extract_case labels[] = {
	{"Calls answered. Baseline (FY 2025): 81 %. Target (FY 2026): 90 %.", ">= 90 % by 2026-12-31"},
	{"2028 target: 75 percent", ">= 75 % by 2028-12-31"},
	{"Our target is 74 percent by FY 2027.", ">= 74 % by 2027-12-31"},
	{"We will raise recycling to 60 % (baseline 41 % in 2021).", ">= 60 % from 41 at 2021"},
	{"Leakage will fall below 15 % (2022: 21 %).", "< 15 % from 21 at 2022"},
	{"Losses will be cut to 8 %, compared with 12 % in 2023.", "<= 8 % from 12 at 2023"}
};

/* Verbs of the next item that no table has, verbs carried, verbs behind. */
static const extract_case verbs[] = {
	{"Cut waits to 20 days and adjudicate 92 % of appeals.", "<= 20 days ; >= 92 %"},
	{"By 2028, 60 % of buses will be electric.", ">= 60 % by 2028-12-31"},
	{"By 2028, 400 buses will be replaced.", ">= 400 total by 2028-12-31"},
	{"Some 300 wells are to be drilled.", "~>= 300 total"},
	{"Halve leakage from 20 % to 10 %.", "<= 10 % from 20"},
	{"The use of paper will fall by 10 % and that of ink by 5 %.", "<= -10 % ; <= -5 %"}
};

/* Items after a semicolon take verb, time and base from the one before. */
static const extract_case carried[] = {
	{"We will cut water use by 10 % by 2028; energy use by 15 %; and waste by 20 %.",
	"<= -10 % by 2028-12-31 ; <= -15 % by 2028-12-31 ; <= -20 % by 2028-12-31"},
	{"We will open 5 clinics; 3 schools; and 2 libraries.", ">= 5 total ; >= 3 total ; >= 2 total"},
	{"Farm output will grow by 6 % annually, mining by 4 %.", ">= +6 %/年 ; >= +4 %/年"},
	{"Speeds will rise by 10 % on the 25 busiest routes.", ">= +10 %"},
	{"- 30 schools renovated by 2028\n", ">= 30 by 2028-12-31"},
	{"Evictions: reduce by a third from the 2019 level.", "<= -33.33 % vs 2019"},
	{"Water use per tonne by 2030: -35 % against 2010.", "<= -35 % vs 2010 by 2030-12-31"},
	{"The plan targets 5 million vehicles and 250,000 chargers.", ">= 5 million ; >= 250000"},
	{"Grow membership by a third to 30,000.", ">= +33.33 % ; >= 30000"},
	{"KPI 3: Retention - at least 85 % of trainees stay.", ">= 85 %"}
};

/* Rates, ranges, spans of years and money as English writes them. */
static const extract_case forms[] = {
	{"Reduce infant mortality to 12 deaths per 1,000 births.", "<= 12 per 1,000"},
	{"Emissions must fall between 60 % and 70 % by 2030.", "<= -60 % stretch -70 by 2030-12-31"},
	{"The rate of loss will be kept between 2 and 4 %.", "2..4 %"},
	{"Reach six million households.", ">= 6 million households level"},
	{"Cut collisions by 30 % against the 2010-14 average.", "<= -30 % vs 2010..2014"},
	{"Raise £40m by 2027/28.", ">= 40 million £ by 2028-12-31"},
	{"We will cut emissions by 50 % by the end of the decade.", "<= -50 % by 2030-12-31"},
	{"Cut energy use 20 % per tonne.", "<= -20 %"},
	{"By then, waste will have been cut to 5 %.", "<= 5 %"},
	{"A maximum mean concentration of 10 μg/m³ shall be met.", "<= 10 μg/m³"},
	{"Staff turnover of 7 % is our goal.", "<= 7 %"},
	{"Improve the service, 95 % of trains on time.", ">= 95 %"},
	{"Two-thirds of the fleet will be electric.", ">= 66.67 %"},
	{"We will cut fares by a quarter.", "<= -25 %"},
	{"Eighty percent of councils should publish accounts.", ">= 80 %"},
	{"One million trees will be planted.", ">= 1 million total"},
	{"We target a growth in costs of 3 %.", ">= +3 %"},
	{"Our aim is annual lending growth of more than 8 %.", "> +8 %/年"},
	{"Keep the margin between 40 and 60 basis points.", "0.40..0.60 %"},
	{"Hours of supply are to rise from 14 to 20 hours a day.", ">= 20 hours/day from 14"},
	{"Reduce by 30 % the use of salt.", "<= -30 %"},
	{"We aim to halve leakage and to cut use to 9 m³ a month.", "<= -50 % ; <= 9 m³/month"},
	{"Tripling paths to 900 km from 300 km.", ">= 900 km from 300"},
	{"We will put solar panels on 200 roofs.", ">= 200"}
};

/* A change after the value, with adjectives between. */
static const extract_case changes[] = {
	{"We will achieve a 25 % relative reduction in smoking.", "<= -25 %"},
	{"We aim for a 4 % annual improvement in yields.", ">= +4 %/年"},
	{"A 30 % absolute cut in emissions by 2030 from 2019.", "<= -30 % vs 2019 by 2030-12-31"}
};

/* By 2030, we will: the items share its time and commitment. */
static void
test_lead(void)
{
	static const char text[] =
		"Action Plan 2026-2030\n\n"
		"By 2028, every agency shall:\n"
		"(i) cut travel by 20 %;\n"
		"(ii) answer 95 % of letters in a week.\n\n"
		"The rest is told elsewhere.\n\n"
		"We will open 3 offices.\n";
	static extract_find finds[6];

	is_int(finds_of(text, 2026, 2030, finds, 6), 3, "two items and a sentence");
	is_text(finds[0].target, "<= -20 % vs 2025 by 2028-12-31", "the time of the lead");
	is_text(finds[0].commitment, "binding", "and its commitment");
	is_text(finds[1].target, ">= 95 % by 2028-12-31", "hold for each item");
	is_text(finds[2].target, ">= 3 total in 2026..2030", "and end with the list");
}

/* The name of an indicator, its baseline and its targets are sentences. */
static void
test_rows(void)
{
	static const char text[] =
		"Strategic Plan 2026-2029\n\nIII. Results framework\n\n"
		"Output 1.1: Proportion of schools with at least 80 per cent attendance. "
		"Baseline (2024): 38 per cent. Milestone 2027: 46 per cent. Target 2029: 55 per cent.\n\n"
		"Absence below 5 days. Members are below 900.\n";
	static extract_find finds[6];

	is_int(finds_of(text, 2026, 2029, finds, 6), 3, "two rows and a bound without a verb");
	is_text(finds[0].target, ">= 46 % from 38 at 2024 by 2027-12-31", "a milestone with the baseline");
	is_text(finds[1].target, ">= 55 % from 38 at 2024 by 2029-12-31", "the target too");
	is_text(finds[1].indicator, "Proportion of schools with at least 80 per cent attendance",
			"the name of the indicator");
	is_text(finds[1].section, "III. Results framework", "a Roman numeral starts a heading");
	is_text(finds[2].target, "< 5 days in 2026..2029", "what a plan bounds");
}

/* a) starts an item, and a heading if it names one. */
static void
test_letters(void)
{
	static const char text[] =
		"Water Plan 2026\n\nObjective of the plan: strengthen supply\n\n"
		"a) 40 pumps repaired;\nb) losses reduced by 15 percent;\n"
		"c) fees not exceeding 4 % of income.\n\n"
		"d) Better Sewers\n\nWe will lay 30 km of sewers.\n";
	static extract_find finds[6];

	is_int(finds_of(text, 2026, 2026, finds, 6), 4, "three items and a sentence");
	is_text(finds[0].target, ">= 40 in 2026", "the number of an item");
	is_text(finds[1].indicator, "losses", "the letter is part of no noun");
	is_text(finds[2].indicator, "fees", "what does not exceed a share is measured");
	is_text(finds[3].section, "Better Sewers", "a letter before a name starts a section");
}

/* A review may promise, but not by a noun. */
static void
test_review(void)
{
	static const char text[] =
		"Annual Report 2026\n\nHighlights\n\n"
		"15 % of crops were organic, ahead of our 2026 ambition of 10 %. Our goal of 20 % was met. "
		"Next year we will reach 18 %.\n";
	static extract_find finds[4];

	is_int(finds_of(text, 2026, 2026, finds, 4), 1, "one promise");
	is_text(finds[0].target, ">= 18 % in 2026", "by its verb");
}

int
main(void)
{
	TEST_TARGETS(labels);
	TEST_TARGETS(verbs);
	TEST_TARGETS(changes);
	TEST_TARGETS(carried);
	TEST_TARGETS(forms);
	test_lead();
	test_rows();
	test_letters();
	test_review();
	return done_testing();
}
