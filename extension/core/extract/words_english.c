/*
 * words_english.c
 *	  The words of English plans.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/words.h"

#define MAKE(word) {word, PLAN_MAKE}
#define STATE(word) {word, PLAN_STATE}
#define RISE(word) {word, PLAN_RISE}
#define FALL(word) {word, PLAN_FALL}
#define REACH(word) {word, PLAN_REACH}
#define PAST(word) {word, PLAN_PAST}
#define FUTURE(word) {word, PLAN_FUTURE}
#define WORD(word) {word, PLAN_NEUTRAL}
#define END {NULL, PLAN_NONE}

/*
 * Verbs, far before their value or beside it.  A past tense that is no
 * participle of a plan's own (rose, fell) tells what was.
 */
const plan_word english_verbs[] = {
	RISE("increase"), RISE("increases"), RISE("increased"), RISE("increasing"), RISE("raise"),
	RISE("raised"), RISE("raising"), RISE("grow"), RISE("growing"), RISE("grown"), RISE("rise"),
	RISE("rising"), RISE("expand"), RISE("expanding"), RISE("expanded"), RISE("boost"),
	RISE("boosting"), RISE("improve"), RISE("improving"), RISE("improved"), RISE("lift"),
	RISE("scale up"), RISE("scaling up"), RISE("enhance"), RISE("growth"), RISE("gain"),
	RISE("increment"), RISE("extend"), RISE("up"), FALL("reduce"), FALL("eliminate"),
	FALL("eliminating"), FALL("halve"), FALL("halving"),
	FALL("halved"), RISE("double"), RISE("doubling"), RISE("doubled"), RISE("triple"),
	RISE("tripling"), RISE("tripled"), RISE("quadruple"), FALL("reduces"), FALL("reduced"), FALL("reducing"), FALL("reduction"),
	FALL("reductions"), FALL("cut"), FALL("cuts"), FALL("cutting"), FALL("decrease"),
	FALL("decreases"), FALL("decreased"), FALL("decreasing"), FALL("lower"), FALL("lowered"),
	FALL("lowering"), FALL("fall"), FALL("falling"), FALL("drop"), FALL("decline"), FALL("shrink"),
	FALL("slash"), FALL("shorten"), FALL("shortened"), FALL("shortening"), FALL("bring down"),
	FALL("down"), FALL("drive down"), FALL("lessen"), FALL("curb"), FALL("curbing"), FALL("trim"),
	FALL("minimise"), FALL("minimize"), FALL("brought down"), RISE("expansion"), FALL("bringing down"), REACH("reach"),
	REACH("reaching"), REACH("achieve"), REACH("achieving"), REACH("achieved"), REACH("attain"),
	REACH("attaining"), REACH("ensure"), REACH("ensuring"), REACH("source"), REACH("sourcing"),
	REACH("sourced"), REACH("have"), REACH("make"), REACH("cover"), REACH("covering"),
	REACH("covered"), REACH("divert"), REACH("diverting"), REACH("recycle"), REACH("recycled"),
	REACH("recycling"), REACH("meet"), REACH("be"), REACH("provide"), REACH("deliver"),
	REACH("process"), REACH("respond"), REACH("resolve"), REACH("answer"), REACH("connect"),
	REACH("obtain"), REACH("secure"), REACH("procure"), REACH("use"), REACH("certify"),
	REACH("supply"), REACH("power"), REACH("electrify"), REACH("recover"), REACH("reuse"),
	REACH("enrol"), REACH("enroll"), REACH("immunise"), REACH("immunize"), REACH("vaccinate"),
	REACH("screen"), REACH("spend"), REACH("generate"), REACH("generated"), REACH("offset"),
	REACH("mobilise"), REACH("mobilize"), REACH("invest"), REACH("issue"), REACH("conserve"),
	REACH("protect"), REACH("halt"), REACH("give"), REACH("bring"), REACH("move"), REACH("put"),
	REACH("fill"), MAKE("build"), MAKE("renovation"), MAKE("construction"), MAKE("installation"),
	MAKE("creation"), MAKE("recruitment"), MAKE("establishment"), MAKE("restoration"),
	MAKE("replace"), MAKE("replacing"), MAKE("building"), MAKE("built"), MAKE("construct"),
	MAKE("constructing"), MAKE("constructed"), MAKE("open"), MAKE("opening"), MAKE("opened"),
	MAKE("create"), MAKE("creating"), MAKE("created"), MAKE("establish"), MAKE("establishing"),
	MAKE("established"), MAKE("install"), MAKE("installing"), MAKE("installed"), MAKE("plant"),
	MAKE("planting"), MAKE("planted"), MAKE("train"), MAKE("training"), MAKE("trained"),
	MAKE("add"), MAKE("adding"), MAKE("added"), MAKE("launch"), MAKE("launching"), MAKE("launched"),
	MAKE("restore"), MAKE("restoring"), MAKE("restored"), MAKE("rehabilitate"),
	MAKE("rehabilitating"), MAKE("recruit"), MAKE("recruiting"), MAKE("recruited"), MAKE("hire"),
	MAKE("complete"), MAKE("completing"), MAKE("completed"), MAKE("upgrade"), MAKE("upgrading"),
	MAKE("upgraded"), MAKE("renovate"), MAKE("renovating"), MAKE("renovated"), MAKE("retrofit"),
	MAKE("retrofitting"), MAKE("deploy"), MAKE("deploying"), MAKE("deployed"), MAKE("develop"),
	MAKE("developing"), MAKE("support"), MAKE("supporting"), MAKE("supported"), MAKE("equip"),
	MAKE("conduct"), MAKE("conducted"), MAKE("carry out"), MAKE("publish"), MAKE("hold"),
	MAKE("distribute"), MAKE("distributed"), MAKE("repair"), MAKE("inspect"), MAKE("acquire"),
	MAKE("purchase"), MAKE("appoint"), MAKE("award"), MAKE("pave"), MAKE("drill"), MAKE("lay"),
	MAKE("designate"), MAKE("commission"), MAKE("enlist"), MAKE("host"), MAKE("remove"),
	MAKE("close"), MAKE("save"), MAKE("saving"), MAKE("produce"), MAKE("reclaim"),
	MAKE("introduce"), MAKE("implement"), MAKE("modernise"), MAKE("modernize"), MAKE("finance"),
	MAKE("fund"), MAKE("set up"), MAKE("roll out"), MAKE("helped"), MAKE("help"), MAKE("reforest"),
	MAKE("convert"), MAKE("treat"), MAKE("eradicate"), MAKE("attract"), MAKE("retain"), MAKE("engage"), MAKE("register"), MAKE("audit"),
	MAKE("assess"), MAKE("visit"), MAKE("accredit"), MAKE("house"), MAKE("offer"),
	MAKE("digitise"), MAKE("digitize"), MAKE("welcome"), MAKE("graduate"),
	MAKE("secure"), MAKE("clean"), MAKE("remediate"), MAKE("weatherize"), MAKE("insulate"),
	MAKE("subsidise"), MAKE("sign"), MAKE("vaccinated"), STATE("serve"),
	STATE("serving"), STATE("operate"), STATE("benefit"), STATE("employ"), STATE("host"),
	{"limit", PLAN_CAP}, {"limiting", PLAN_CAP}, {"limited", PLAN_CAP}, {"cap", PLAN_CAP},
	{"capped", PLAN_CAP}, {"contain", PLAN_CAP}, {"keep", PLAN_STEADY}, {"keeping", PLAN_STEADY},
	{"kept", PLAN_STEADY}, {"maintain", PLAN_STEADY}, {"maintaining", PLAN_STEADY},
	{"maintained", PLAN_STEADY}, {"remain", PLAN_STEADY}, {"stay", PLAN_STEADY},
	{"held", PLAN_STEADY}, {"exceed", PLAN_MORE}, {"exceeds", PLAN_MORE}, {"exceeding", PLAN_MORE},
	{"surpass", PLAN_MORE}, {"surpassing", PLAN_MORE}, PAST("rose"), PAST("grew"), PAST("fell"),
	PAST("reached"), PAST("was"), PAST("were"), PAST("had"), PAST("has"), PAST("stood"),
	PAST("declined"), PAST("dropped"), PAST("exceeded"), PAST("climbed"), PAST("totalled"),
	PAST("totaled"), PAST("amounted"), PAST("accounted"), PAST("currently"), PAST("is"),
	PAST("are"), PAST("delivered"), PAST("saw"), PAST("recorded"), PAST("surpassed"),
	PAST("remained"), PAST("invested"), PAST("accounts"), PAST("represents"), PAST("represented"),
	PAST("made"), PAST("met"), PAST("gained"), PAST("spent"), PAST("generated"), PAST("provided"),
	PAST("represent"), PAST("estimated"), PAST("already"), END
};

/* Directly before a value. */
const plan_word english_value_words[] = {
	{"at least", PLAN_AT_LEAST}, {"no less than", PLAN_AT_LEAST}, {"not less than", PLAN_AT_LEAST},
	{"no fewer than", PLAN_AT_LEAST}, {"not fewer than", PLAN_AT_LEAST},
	{"a minimum of", PLAN_AT_LEAST}, {"minimum of", PLAN_AT_LEAST}, {"minimum", PLAN_AT_LEAST},
	{"not below", PLAN_AT_LEAST}, {"at or above", PLAN_AT_LEAST}, {"no lower than", PLAN_AT_LEAST},
	{"not lower than", PLAN_AT_LEAST}, {">=", PLAN_AT_LEAST}, {"≥", PLAN_AT_LEAST},
	{">", PLAN_MORE}, {"<=", PLAN_AT_MOST}, {"≤", PLAN_AT_MOST}, {"<", PLAN_LESS},
	{"more than", PLAN_MORE}, {"over", PLAN_MORE}, {"above", PLAN_MORE},
	{"greater than", PLAN_MORE}, {"higher than", PLAN_MORE}, {"in excess of", PLAN_MORE},
	{"upwards of", PLAN_MORE}, {"exceed", PLAN_MORE}, {"exceeding", PLAN_MORE},
	{"surpass", PLAN_MORE}, {"at most", PLAN_AT_MOST}, {"no more than", PLAN_AT_MOST},
	{"not more than", PLAN_AT_MOST}, {"no higher than", PLAN_AT_MOST}, {"not exceed", PLAN_AT_MOST},
	{"not exceeding", PLAN_AT_MOST}, {"not to exceed", PLAN_AT_MOST},
	{"a maximum of", PLAN_AT_MOST}, {"maximum of", PLAN_AT_MOST}, {"maximum", PLAN_AT_MOST},
	{"within", PLAN_AT_MOST}, {"at or below", PLAN_AT_MOST}, {"not above", PLAN_AT_MOST},
	{"no longer than", PLAN_AT_MOST}, {"not longer than", PLAN_AT_MOST}, {"longer than", PLAN_MORE},
	{"no greater than", PLAN_AT_MOST}, {"not greater than", PLAN_AT_MOST},
	{"not over", PLAN_AT_MOST}, {"less than", PLAN_LESS}, {"fewer than", PLAN_LESS},
	{"below", PLAN_LESS}, {"under", PLAN_LESS}, {"lower than", PLAN_LESS}, {"about", PLAN_ABOUT},
	{"around", PLAN_ABOUT}, {"approximately", PLAN_ABOUT}, {"roughly", PLAN_ABOUT},
	{"some", PLAN_ABOUT}, {"by", PLAN_RISE}, {"to", PLAN_REACH}, {"of", PLAN_NEUTRAL},
	{"at", PLAN_NEUTRAL}, {"a", PLAN_NEUTRAL}, {"an", PLAN_NEUTRAL}, {"the", PLAN_NEUTRAL},
	{"an additional", PLAN_NEW}, {"additional", PLAN_NEW}, {"another", PLAN_NEW},
	{"a further", PLAN_NEW}, {"further", PLAN_NEW}, {"a total of", PLAN_CUMULATIVE},
	{"total of", PLAN_CUMULATIVE}, {"all", PLAN_NEUTRAL}, {"up to", PLAN_REFUSED},
	{"from", PLAN_NEUTRAL}, {"between", PLAN_NEUTRAL}, {"an average of", PLAN_NEUTRAL}, {"target of", PLAN_DIRECTIONAL},
	{"targets of", PLAN_DIRECTIONAL}, {"goal of", PLAN_DIRECTIONAL},
	{"interim target of", PLAN_DIRECTIONAL}, {"interim targets of", PLAN_DIRECTIONAL},
	{"targets are", PLAN_DIRECTIONAL},
	{"average", PLAN_NEUTRAL}, {"nearly", PLAN_ABOUT}, {"almost", PLAN_ABOUT},
	{"for", PLAN_NEUTRAL}, END
};

const plan_word english_commitments[] = {
	{"shall", PLAN_BINDING}, {"must", PLAN_BINDING}, {"required", PLAN_BINDING},
	{"mandatory", PLAN_BINDING}, {"obliged", PLAN_BINDING}, {"legally binding", PLAN_BINDING},
	{"guarantee", PLAN_BINDING}, {"has to", PLAN_BINDING}, {"have to", PLAN_BINDING},
	{"aim", PLAN_ANTICIPATORY}, {"aims", PLAN_ANTICIPATORY}, {"aiming", PLAN_ANTICIPATORY},
	{"strive", PLAN_ANTICIPATORY}, {"strives", PLAN_ANTICIPATORY}, {"seek", PLAN_ANTICIPATORY},
	{"seeks", PLAN_ANTICIPATORY}, {"expect", PLAN_ANTICIPATORY}, {"expects", PLAN_ANTICIPATORY},
	{"expected", PLAN_ANTICIPATORY}, {"aspire", PLAN_ANTICIPATORY}, {"aspires", PLAN_ANTICIPATORY},
	{"ambition", PLAN_ANTICIPATORY}, {"hope", PLAN_ANTICIPATORY}, {"projected", PLAN_ANTICIPATORY},
	{"anticipated", PLAN_ANTICIPATORY}, {"will", PLAN_DIRECTIONAL}, {"target", PLAN_DIRECTIONAL},
	{"targets", PLAN_DIRECTIONAL}, {"goal", PLAN_DIRECTIONAL}, {"commit", PLAN_BINDING},
	{"commits", PLAN_BINDING}, {"committed", PLAN_BINDING}, {"plan to", PLAN_DIRECTIONAL},
	{"plans to", PLAN_DIRECTIONAL}, {"intend", PLAN_DIRECTIONAL}, {"intends", PLAN_DIRECTIONAL},
	{"should", PLAN_DIRECTIONAL}, {"pledge to", PLAN_BINDING}, {"pledges to", PLAN_BINDING}, {"we pledge", PLAN_BINDING},
	{"commitment", PLAN_BINDING}, {"objective", PLAN_DIRECTIONAL}, {"set to", PLAN_DIRECTIONAL},
	{"goals", PLAN_DIRECTIONAL}, {"pledged to", PLAN_BINDING}, {"planned", PLAN_DIRECTIONAL},
	{"foresees", PLAN_DIRECTIONAL}, {"foresee", PLAN_DIRECTIONAL}, {"envisages", PLAN_DIRECTIONAL},
	{"targeted", PLAN_DIRECTIONAL}, {"targeting", PLAN_DIRECTIONAL}, {"want to", PLAN_DIRECTIONAL},
	{"wants to", PLAN_DIRECTIONAL}, {"agreed to", PLAN_DIRECTIONAL}, {"we want", PLAN_DIRECTIONAL},
	{"are to", PLAN_DIRECTIONAL}, {"is to", PLAN_DIRECTIONAL}, {"to be", PLAN_DIRECTIONAL},
	{"to have", PLAN_DIRECTIONAL},
	END
};

const plan_word month_names[] = {
	WORD("january"), WORD("february"), WORD("march"), WORD("april"), WORD("may"), WORD("june"),
	WORD("july"), WORD("august"), WORD("september"), WORD("october"), WORD("november"),
	WORD("december"), END
};

/* A number before such a word counts nothing. */
const plan_word english_function_words[] = {
	WORD("by"), WORD("and"), WORD("or"), WORD("to"), WORD("in"), WORD("at"), WORD("for"),
	WORD("on"), WORD("with"), WORD("who"), WORD("which"), WORD("that"), WORD("will"), WORD("are"),
	WORD("is"), WORD("were"), WORD("was"), WORD("through"), WORD("under"), WORD("against"),
	WORD("from"), END
};

/* The kind of each is its number. */
#define NUMERAL(word, number) {word, (plan_word_kind) (number)}

const plan_word english_numerals[] = {
	NUMERAL("one", 1), NUMERAL("two", 2), NUMERAL("three", 3), NUMERAL("four", 4), NUMERAL("five", 5),
	NUMERAL("six", 6), NUMERAL("seven", 7), NUMERAL("eight", 8), NUMERAL("nine", 9),
	NUMERAL("ten", 10), NUMERAL("eleven", 11), NUMERAL("twelve", 12), NUMERAL("fifteen", 15),
	NUMERAL("twenty", 20), NUMERAL("thirty", 30), NUMERAL("forty", 40), NUMERAL("fifty", 50), NUMERAL("sixty", 60), NUMERAL("seventy", 70),
	NUMERAL("eighty", 80), NUMERAL("ninety", 90), NUMERAL("twenty-five", 25),
	NUMERAL("seventy-five", 75), NUMERAL("sixty-five", 65), NUMERAL("eighty-five", 85),
	NUMERAL("ninety-five", 95), NUMERAL("thirty-five", 35), NUMERAL("forty-five", 45),
	NUMERAL("fifty-five", 55),
	NUMERAL("eighteen", 18),
	NUMERAL("one hundred", 100), NUMERAL("a hundred", 100), END
};

/* What looks like a verb after such a word is a noun: energy use. */
const plan_word english_before_nouns[] = {
	WORD("the"), WORD("of"), WORD("a"), WORD("an"), WORD("our"), WORD("its"), WORD("their"),
	WORD("water"), WORD("energy"), WORD("make"), WORD("land"), WORD("total"), WORD("annual"),
	WORD("vocational"), WORD("in"), WORD("fuel"), WORD("drug"), WORD("electricity"),
	WORD("per"), WORD("skills"), WORD("job"), WORD("staff"), WORD("economic"), END
};

/* Nouns of change, before their value: a drop of. */
const plan_word english_change_nouns[] = {
	RISE("growth"), RISE("increase"), RISE("rise"), RISE("gain"), RISE("improvement"),
	RISE("growth rate"), FALL("reduction"), FALL("reductions"), FALL("drop"), FALL("cut"),
	FALL("cuts"), FALL("decline"), FALL("fall"), FALL("decrease"), RISE("expansion"), RISE("boost"), FALL("saving"),
	FALL("savings"), RISE("growth in"), END
};

/* After a share, a change: 20 % fewer, a 25 % relative reduction. */
const plan_word english_changes_after[] = {
	FALL("less"), FALL("fewer"), FALL("lower"), RISE("more"), RISE("higher"),
	RISE("improvement"), RISE("improvements"), FALL("below"), RISE("above"),
	FALL("reduction"), FALL("reductions"), FALL("saving"), FALL("savings"), RISE("increase"),
	RISE("increases"), RISE("growth"), FALL("cut"), FALL("cuts"), FALL("drop"), FALL("decrease"),
	FALL("decline"), FALL("fall"), RISE("rise"), RISE("uplift"), RISE("expansion"), RISE("boost"), RISE("gain"), END
};

const plan_word english_change_adjectives[] = {
	WORD("relative"), WORD("absolute"), WORD("further"), WORD("overall"), WORD("net"),
	WORD("average"), WORD("real"), WORD("real-terms"), WORD("total"), WORD("additional"),
	{"annual", PLAN_YEARLY}, {"yearly", PLAN_YEARLY}, {"year-on-year", PLAN_YEARLY},
	{"annualised", PLAN_YEARLY}, {"annualized", PLAN_YEARLY}, END
};

const plan_word english_yearly_words[] = {
	WORD("annually"), WORD("each year"), WORD("every year"), WORD("a year"), WORD("per year"),
	WORD("per annum"), WORD("year on year"), WORD("year-on-year"), WORD("each and every year"), WORD("yearly"),
	WORD("p.a"), END
};

/* Our target is, the goal of. */
const plan_word english_goal_nouns[] = {
	WORD("target"), WORD("targets"), WORD("goal"), WORD("goals"), WORD("objective"), WORD("aim"),
	WORD("ambition"), WORD("milestone"), WORD("milestones"), END
};

/* After a value whose noun is the subject: what will be, is or was. */
const plan_word english_predicates[] = {
	FUTURE("will"), FUTURE("shall"), FUTURE("must"), FUTURE("should"), FUTURE("are to"),
	FUTURE("is to"), FUTURE("to be"), FUTURE("to have"), FUTURE("are expected to"), FUTURE("is expected to"),
	WORD("is"), WORD("are"), WORD("have"), WORD("has"), PAST("was"), PAST("were"), PAST("had"),
	PAST("have been"), PAST("has been"), PAST("rose"), PAST("grew"), PAST("fell"),
	PAST("went"), PAST("came"), PAST("comes"), PAST("come from"), PAST("derive"),
	PAST("derives"), PAST("stem"), PAST("stems"), PAST("live"), PAST("lived"), PAST("lack"),
	PAST("suffer"), PAST("depend"), PAST("depends"), PAST("rely"), PAST("relies"),
	PAST("remain"), PAST("remains"), PAST("said"), PAST("felt"), PAST("saw"), PAST("took"),
	PAST("dies"), PAST("die"), END
};

/* Before a baseline: up from, compared with. */
const plan_word english_baseline_words[] = {
	WORD("from"), WORD("baseline of"), WORD("baseline"), WORD("compared to"),
	WORD("compared with"), WORD("base value"), WORD("from the current"),
	WORD("baseline is"), WORD("baseline was"), END
};

/* Money beside such a word is a budget. */
const plan_word english_budgets[] = {
	WORD("budget"), WORD("budgeted"), WORD("funding"), WORD("fund"), WORD("grant"), WORD("grants"), WORD("allocated"),
	WORD("allocate"), WORD("allocation"), WORD("cost"), WORD("costs"), WORD("costing"),
	WORD("appropriation"), WORD("appropriations"),
	WORD("appropriated"), WORD("requests"), WORD("request"), WORD("fine of"), WORD("fines of"),
	WORD("penalty"), WORD("subsidy"), WORD("subsidies"), WORD("donors"), WORD("resources"), WORD("assistance"), WORD("loan"),
	WORD("loans"), WORD("investment of"), WORD("investments of"), WORD("would require"), WORD("spending of"), WORD("contribution of"),
	WORD("council tax"), WORD("dividend of"), WORD("capital expenditure"), WORD("enacted level"), WORD("earmarked"),
	WORD("settlement"), WORD("tranche"), END
};

/* Verbs of spending. */
const plan_word english_spending[] = {
	WORD("provide"), WORD("provides"), WORD("providing"), WORD("invest"), WORD("investing"),
	WORD("spend"), WORD("spending"), WORD("fund"), WORD("finance"), WORD("give"), WORD("supply"),
	WORD("support"), WORD("supporting"), WORD("commit"), WORD("make available"), WORD("pay"), END
};

/* Whose goals and averages are not the plan's. */
const plan_word english_other_bodies[] = {
	WORD("national average of"), WORD("global average of"), WORD("world average of"),
	WORD("industry average of"), WORD("state average of"), WORD("ahead of our"), WORD("ahead of its"),
	WORD("above our target"), WORD("below our target"), WORD("better than our target"),
	WORD("ahead of target"), WORD("ahead of the target"), WORD("united nations"),
	WORD("the eu target"), WORD("european union"), WORD("paris agreement"), WORD("sdg target"),
	WORD("declaration"), WORD("world health organization"), WORD("who threshold"),
	WORD("government's target"), WORD("has pledged"), WORD("have pledged"), WORD("calls for"),
	WORD("calls on"), WORD("african union"), WORD("2030 agenda"), WORD("which sets"), WORD("recommends"), WORD("recommended"), WORD("ipcc"),
	WORD("national target"), WORD("against a target"), WORD("against our target"),
	WORD("against the target"), WORD("target was"), WORD("target had been"), WORD("the eu has"), WORD("directive"), END
};

/* Before a bound: the size of what another value counts. */
const plan_word english_attributes[] = {
	WORD("with"), WORD("having"), WORD("aged"), WORD("employing"), WORD("earning"),
	WORD("larger"), WORD("bigger"), WORD("older"), WORD("smaller"), WORD("greater"),
	WORD("longer"), WORD("containing"), WORD("weighing"), WORD("serving"), WORD("populations of"),
	WORD("population of"), WORD("area of"), WORD("areas of"), WORD("capacity of"), WORD("buildings"),
	WORD("children"), WORD("people"), WORD("adults"), WORD("women"), WORD("lasting"), END
};

/* A number after such a word divides. */
const plan_word english_denominators[] = {
	WORD("per"), WORD("every"), WORD("out of every"), WORD("aged"), WORD("ages"), WORD("age"),
	WORD("one of"), END
};

/* Before a time that is no more than a duration. */
const plan_word english_durations[] = {
	WORD("next"), WORD("last"), WORD("past"), WORD("first"), WORD("every"), WORD("for"),
	WORD("coming"), WORD("previous"), WORD("over"), WORD("another"), WORD("in"), END
};

/* Before a bare number that tells where. */
const plan_word english_places[] = {
	WORD("in"), WORD("across"), WORD("among"), WORD("between"), WORD("for"), WORD("on"),
	WORD("with"), WORD("at"), WORD("than"), WORD("every"), WORD("covering"), WORD("from"),
	WORD("all"), WORD("these"), WORD("into"), WORD("through"), END
};

/* After a value that is no target: 1.5 degrees, 5 years of age. */
const plan_word english_refused_after[] = {
	WORD("degrees"), WORD("°c"), WORD("years of age"), WORD("years old"), WORD("days old"),
	WORD("months old"), WORD("months of age"), WORD("year period"), WORD("pathway"),
	WORD("percentile"), WORD("degree"), WORD("times"), WORD("fold"), WORD("cents"),
	WORD("pence"), WORD("p"), WORD("x"), END
};

/* Before a verb in its base form. */
const plan_word english_modals[] = {
	WORD("will"), WORD("shall"), WORD("must"), WORD("should"), WORD("to"), WORD("will also"),
	WORD("to also"), WORD("and will"), END
};

/* Before a participle that tells what is done to its subject. */
const plan_word english_be[] = {
	WORD("be"), WORD("been"), WORD("being"), WORD("be further"), WORD("be gradually"),
	WORD("are"), WORD("is"), END
};

/* Before what is not wanted. */
const plan_word english_alternatives[] = {
	WORD("instead of"), WORD("rather than"), WORD("as opposed to"), WORD("as against"), WORD("given"), WORD("assuming"),
	WORD("which can"), WORD("which would"), WORD("equivalent to"), WORD("representing"), WORD("corresponding to"),
	WORD("accounting for"), WORD("which currently"), WORD("which is about"), END
};

/* Years that have a name; their kind is the year. */
#define YEAR(word, year) {word, (plan_word_kind) (year)}

const plan_word english_named_years[] = {
	YEAR("decade", 2030), YEAR("this decade", 2030), YEAR("mid-century", 2050),
	YEAR("midcentury", 2050), YEAR("middle of the century", 2050), END
};

/* Words that start the object of a verb. */
const plan_word english_determiners[] = {
	WORD("the"), WORD("a"), WORD("an"), WORD("our"), WORD("its"), WORD("their"), WORD("zero"),
	WORD("all"), WORD("more"), WORD("at least"), WORD("some"), WORD("no"), WORD("this"),
	WORD("that"), WORD("over"), END
};

/* Before a gerund, which is a verb there. */
const plan_word english_before_gerunds[] = {
	WORD("of"), WORD("by"), WORD("on"), WORD("in"), WORD("to"), WORD("for"), END
};

/* It will have been done: past, seen from then. */
const plan_word english_future_perfect[] = {
	WORD("will have been"), WORD("will have"), WORD("shall have been"), WORD("shall have"),
	WORD("should have been"), WORD("must have been"), WORD("should have"), WORD("must have"),
	WORD("to have"), WORD("to have been"), END
};

/* Before a baseline, if it fits the value before. */
const plan_word english_perhaps_baseline[] = {
	WORD("against"), WORD("versus"), WORD("currently"), WORD("current"), WORD("relative to"),
	WORD("now"), WORD("today"), WORD("levels of"), WORD("level of"), WORD("vs"), END
};

/* 2019 levels, the 2010-14 baseline. */
const plan_word english_base_nouns[] = {
	WORD("baseline"), WORD("levels"), WORD("level"), WORD("base"), WORD("figures"),
	WORD("emissions"), WORD("values"), END
};

/* A number after such a word counts what was named before. */
const plan_word english_definites[] = {
	WORD("the"), WORD("these"), WORD("those"), WORD("our"), WORD("all"), WORD("its"),
	WORD("their"), END
};

/* Shares in words; their kind is the share in hundredths of a percent. */
#define SHARE(word, share) {word, (plan_word_kind) (share)}

const plan_word english_fractions[] = {
	SHARE("three-quarters", 7500), SHARE("three quarters", 7500), SHARE("a quarter", 2500),
	SHARE("one quarter", 2500), SHARE("one-quarter", 2500), SHARE("two-thirds", 6667),
	SHARE("two thirds", 6667), SHARE("a third", 3333), SHARE("one third", 3333),
	SHARE("one-third", 3333), SHARE("a fifth", 2000), SHARE("one fifth", 2000),
	SHARE("one-fifth", 2000), SHARE("two-fifths", 4000), SHARE("four-fifths", 8000),
	SHARE("a tenth", 1000), END
};

/* After a fraction: a third of, but not a third party. */
const plan_word english_after_fractions[] = {
	WORD("of"), WORD("in"), WORD("by"), WORD("to"), WORD("from"), WORD("compared"),
	WORD("relative"), WORD("against"), WORD("below"), WORD("and"), WORD("or"), WORD("over"), END
};

/* Numbers that are names, as those to call. */
const plan_word english_number_names[] = {
	WORD("999 calls"), WORD("911 calls"), WORD("101 calls"), WORD("112 calls"), END
};

/* Names of indicators start with such a word. */
const plan_word english_measures[] = {
	WORD("proportion"), WORD("percentage"), WORD("percent"), WORD("per cent"), WORD("number of"),
	WORD("share of"), WORD("rate of"), WORD("% of"), WORD("the proportion"),
	WORD("the percentage"), WORD("the number of"), WORD("average"), END
};

/* Before a share that tells who is counted. */
const plan_word english_share_attributes[] = {
	WORD("earning"), WORD("scoring"), WORD("incomes"), WORD("income"), END
};

/* Of money told before. */
const plan_word english_parts_of_money[] = {
	WORD("of this"), WORD("of that"), WORD("of the total"), WORD("of this amount"), END
};

/* Below a heading that looks back, only such a word plans. */
const plan_word english_promises[] = {
	WORD("will"), WORD("shall"), WORD("must"), WORD("aim to"), WORD("aims to"), WORD("commit to"),
	WORD("committed to"), WORD("plan to"), WORD("plans to"), WORD("intend to"), WORD("we aim"),
	WORD("strive to"), WORD("seek to"), WORD("our target is"), WORD("our goal is"),
	WORD("our ambition is"), END
};

/* Sentences that start so are rows of an indicator. */
const plan_word english_row_labels[] = {
	PAST("baseline"), PAST("base value"), FUTURE("target"), FUTURE("targets"),
	FUTURE("milestone"), FUTURE("goal"), FUTURE("end target"), FUTURE("end-line"), END
};
