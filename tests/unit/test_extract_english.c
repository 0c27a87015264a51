/*
 * test_extract_english.c
 *	  The targets in English sentences, by the kinds in which plans speak.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract_finds.h"

/* By and to, with the verb far before them. */
static const extract_case prepositions[] = {
	{"We will reduce water use by 15 %.", "<= -15 %"},
	{"We will reduce the share of waste sent to landfill from our offices to 5 %.", "<= 5 %"},
	{"The agency will increase the share of women in management to 45 %.", ">= 45 %"},
	{"Increase the coverage of broadband in rural municipalities to 95 %.", ">= 95 %"},
	{"Cut the average length of stay to 4 days.", "<= 4 days"},
	{"Sales of bicycles are expected to grow by 12 %.", ">= +12 %"},
	{"Fatal accidents shall be cut by at least 25 %.", "<= -25 %"},
	{"The backlog must fall by more than 30 %.", "< -30 %"},
	{"Raise enrolment by 3 percentage points.", ">= +3 percentage points"},
	{"Lower the dropout rate by no less than 2 percentage points.", "<= -2 percentage points"},
	{"We aim to bring energy intensity down by 4 % annually.", "<= -4 %/年"},
	{"The number of inspections will rise to 1,500.", ">= 1500"},
	{"Dust concentrations will be lowered to 20 μg/m³.", "<= 20 μg/m³"},
	{"The target is to expand protected areas to 30 % of the sea.", ">= 30 %"},
	{"We will improve fuel efficiency by 8 %.", ">= +8 %"},
	{"Increase forest cover from 31 to 34 per cent.", ">= 34 % from 31"},
	{"Reduce food loss by about 10 %.", "~<= -10 %"},
	{"Increase exports by 5 to 7 %.", ">= +5 % stretch +7"}
};

/* Nouns of change, before and after their value. */
static const extract_case nouns[] = {
	{"We target a growth of 6 % in turnover.", ">= +6 %"},
	{"The plan aims for a drop of 12 % in road deaths.", "<= -12 %"},
	{"An increase of 9 % in tree cover is planned.", ">= +9 %"},
	{"We aim for a 20 % reduction in packaging.", "<= -20 %"},
	{"We will achieve a 15 % increase in passenger numbers.", ">= +15 %"},
	{"The fleet will use 10 % less fuel.", "<= -10 %"},
	{"Our goal is a reduction of 35 % in virgin plastic.", "<= -35 %"}
};

/* A bound before or after the value, without a change. */
static const extract_case bounds[] = {
	{"At least 80 % of households will have piped water.", ">= 80 %"},
	{"More than 60 % of pupils will pass the test.", "> 60 %"},
	{"Waiting times will be no more than 20 minutes.", "<= 20 minutes"},
	{"Complaints must be answered within 10 days.", "<= 10 days"},
	{"Debt shall not exceed 40 % of GDP.", "<= 40 %"},
	{"Unemployment will be kept below 6 %.", "< 6 %"},
	{"Staff turnover will be limited to 7 %.", "<= 7 %"},
	{"We will source 75 % or more of our wood from certified forests.", ">= 75 %"},
	{"Network availability will remain at or above 99.9 %.", ">= 99.9 %"},
	{"9 in 10 patients will be seen on time.", ">= 90 %"},
	{"Four in five riders should be satisfied.", ">= 80 %"},
	{"We will fill 95 % of vacancies within 60 days.", ">= 95 %"},
	{"We will maintain a response rate of 97 %.", ">= 97 %"},
	{"The deficit will be limited to about 3 %.", "~<= 3 %"},
	{"By 2026, 100 % of our electricity will be renewable.", ">= 100 % by 2026-12-31"},
	{"Raise the share of calls answered within 48 hours to 95 %.", ">= 95 %"},
	{"Maintain inflation within 2 to 4 percent.", "2..4 %"},
	{"Achieve a score of at least 4.5 out of 5.", ">= 4.5"},
	{"We expect half of all meetings to be held online.", ">= 50 %"}
};

/* What is built or done; a number without a unit is counted in the period. */
static const extract_case made[] = {
	{"We will build 40 schools.", ">= 40 total"},
	{"The city will plant 1.5 million trees.", ">= 1.5 million total"},
	{"Train 2,000 nurses.", ">= 2000 total"},
	{"The company will install 80 MW of wind power.", ">= 80 MW"},
	{"We plan to restore 500 hectares of wetland.", ">= 500 hectares"},
	{"Open at least 12 new clinics.", ">= 12 total"},
	{"The ministry shall pave 300 km of rural roads.", ">= 300 km"},
	{"We will create 650 apprenticeships and recruit 900 graduates.", ">= 650 total ; >= 900 total"},
	{"Build two bridges.", ">= 2 total"},
	{"Install 50 chargers at two depots.", ">= 50 total"},
	{"Conduct at least 24 drills.", ">= 24 total"},
	{"The programme will provide an additional 5,000 households with sewers.", ">= 5000 households"},
	{"Launch 15 pilot projects.", ">= 15 total"},
	{"The plan foresees the renovation of 1,200 homes.", ">= 1200 total"},
	{"We will cut demand to 12.5 Mtoe.", "<= 12.5 \"Mtoe\""},
	{"We will support 4,000 smallholder farmers.", ">= 4000 total"}
};

/* Bases, baselines and due dates. */
static const extract_case bases[] = {
	{"We will cut emissions by 42 % by 2030 from a 2020 baseline.", "<= -42 % vs 2020 by 2030-12-31"},
	{"Emissions will be reduced by 30 % compared to 2015.", "<= -30 % vs 2015"},
	{"Reduce energy use by 20 % relative to 2019 levels.", "<= -20 % vs 2019"},
	{"Reduce nitrogen losses by 25 % below 2010 levels by 2028.", "<= -25 % vs 2010 by 2028-12-31"},
	{"Increase output from 200 to 260 tonnes by 2027.", ">= 260 tonnes from 200 by 2027-12-31"},
	{"The rate will rise from 62 % in 2024 to 75 % in 2028.", ">= 75 % from 62 at 2024 in 2028"},
	{"More than 70 % of suppliers will be audited (up from 55 % in 2024).", "> 70 % from 55 at 2024"},
	{"Reduce collisions by 15 percent relative to FY 2024.", "<= -15 % vs 2024"},
	{"We will cut the wait from 14 minutes to 10 minutes.", "<= 10 minutes from 14"},
	{"Reduce the pay gap from 12 % to below 5 %.", "< 5 % from 12"},
	{"By the end of 2028, all sites will cut waste by 10 %.", "<= -10 % by 2028-12-31"},
	{"By June 2027 the centre will train 300 teachers.", ">= 300 total by 2027-06-30"},
	{"30 % of new cars should be electric by 2028, rising to 75 % by 2033.",
	">= 30 % by 2028-12-31 ; >= 75 % by 2033-12-31"},
	{"Losses, which were 9 % in 2022, will be brought below 6.5 %.", "< 6.5 %"},
	{"Coverage will reach 70 % by 2027 and 90 % by 2030.", ">= 70 % by 2027-12-31 ; >= 90 % by 2030-12-31"}
};

/* Lists whose items share a verb. */
static const extract_case lists[] = {
	{"We will reduce water use by 10 % and energy use by 15 %.", "<= -10 % ; <= -15 %"},
	{"The plan will (1) cut lead times to 5 days; (2) raise on-time delivery to 98 %.",
	"<= 5 days ; >= 98 %"},
	{"Accidents and deaths will both fall by 20 %.", "<= -20 % ; <= -20 %"},
	{"We will reach 100 % renewable power and 90 % recycling.", ">= 100 % ; >= 90 %"},
	{"We aim to train 400 nurses and 60 doctors.", ">= 400 total ; >= 60 total"}
};

/* Whole targets in one word. */
static const extract_case wholes[] = {
	{"Halve food waste.", "<= -50 %"},
	{"We will double the number of charging points.", ">= +100 %"},
	{"Triple renewable capacity.", ">= +200 %"},
	{"We aim for zero fatalities.", "<= 0"},
	{"We are committed to net-zero emissions by 2045.", "<= 0 by 2045-12-31"}
};

/* What was, what others want, names, durations and budgets. */
static const extract_case refused[] = {
	{"Emissions fell by 12 % in 2025.", ""},
	{"Renewable electricity reached 54 % last year.", ""},
	{"We operate 34 plants in 12 countries.", ""},
	{"Since 2019 we have reduced waste by 30 %.", ""},
	{"In 2025, 61 % of households had access to water.", ""},
	{"The programme has a budget of USD 20 million.", ""},
	{"The European Union has a target of 55 %; it calls for 40 % more.", ""},
	{"We will publish our five-year plan.", ""},
	{"The strategy covers Scope 1 and Scope 2 emissions.", ""},
	{"We support SDG 6 and SDG 13.", ""},
	{"We will introduce zero-emission buses.", ""},
	{"The project will run for 3 years.", ""},
	{"We will follow ISO 14001 at every site.", ""},
	{"Grants of up to EUR 5,000 will be paid.", ""},
	{"Wages rose by 4 % and prices by 2 %.", ""},
	{"Our shareholders were paid 25 cents.", ""},
	{"The fund will provide EUR 350 million.", ""},
	{"There will be one charging point for every 10 cars.", ""}
};

/* What stands under a heading of targets needs no verb of its own. */
static void
test_headings(void)
{
	static const char text[] =
		"Where we stand\n\nWater loss was 31 %.\n\n"
		"2030 targets:\n\n"
		"- Water loss: no more than 18 %\n"
		"- Connected households: 92 %\n\n"
		"Chapter 1. Water\n\nNew meters use 35 % less energy.\n";
	static extract_find finds[4];

	is_int(finds_of(text, 2026, 2030, finds, 4), 2, "two targets below the heading");
	is_text(finds[0].target, "<= 18 % by 2030-12-31", "due in the year of the heading");
	is_text(finds[1].indicator, "Connected households", "the noun before the colon");
	is_text(finds[1].section, "2030 targets", "the heading is the section");
}

static void
test_commitments(void)
{
	static extract_find finds[4];

	is_int(finds_of("Staff shall complete 90 % of courses. We aim to plant 500 trees. "
					"We will open 6 shops.", 2026, 2026, finds, 4), 3, "three promises");
	is_text(finds[0].commitment, "binding", "shall binds");
	is_text(finds[1].commitment, "anticipatory", "aim is anticipatory");
	is_text(finds[2].commitment, "directional", "will is directional");
}

int
main(void)
{
	TEST_TARGETS(prepositions);
	TEST_TARGETS(nouns);
	TEST_TARGETS(bounds);
	TEST_TARGETS(made);
	TEST_TARGETS(bases);
	TEST_TARGETS(lists);
	TEST_TARGETS(wholes);
	TEST_TARGETS(refused);
	test_headings();
	test_commitments();
	return done_testing();
}
