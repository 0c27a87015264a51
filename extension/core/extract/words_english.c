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
	FALL("eliminating"), FALL("reduces"), FALL("reduced"), FALL("reducing"), FALL("reduction"),
	FALL("reductions"), FALL("cut"), FALL("cuts"), FALL("cutting"), FALL("decrease"),
	FALL("decreases"), FALL("decreased"), FALL("decreasing"), FALL("lower"), FALL("lowered"),
	FALL("lowering"), FALL("fall"), FALL("falling"), FALL("drop"), FALL("decline"), FALL("shrink"),
	FALL("slash"), FALL("shorten"), FALL("shortened"), FALL("shortening"), FALL("bring down"),
	FALL("down"), FALL("drive down"), FALL("lessen"), FALL("curb"), FALL("curbing"), FALL("trim"),
	FALL("minimise"), FALL("minimize"), FALL("brought down"), FALL("bringing down"), REACH("reach"),
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
	MAKE("convert"), MAKE("treat"), MAKE("eradicate"), MAKE("attract"), STATE("serve"),
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
	PAST("represent"), PAST("estimated"), PAST("already"), PAST("live"), END
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
	{"no greater than", PLAN_AT_MOST}, {"not greater than", PLAN_AT_MOST},
	{"not over", PLAN_AT_MOST}, {"less than", PLAN_LESS}, {"fewer than", PLAN_LESS},
	{"below", PLAN_LESS}, {"under", PLAN_LESS}, {"lower than", PLAN_LESS}, {"about", PLAN_ABOUT},
	{"around", PLAN_ABOUT}, {"approximately", PLAN_ABOUT}, {"roughly", PLAN_ABOUT},
	{"some", PLAN_ABOUT}, {"by", PLAN_RISE}, {"to", PLAN_REACH}, {"of", PLAN_NEUTRAL},
	{"at", PLAN_NEUTRAL}, {"a", PLAN_NEUTRAL}, {"an", PLAN_NEUTRAL}, {"the", PLAN_NEUTRAL},
	{"an additional", PLAN_NEW}, {"additional", PLAN_NEW}, {"another", PLAN_NEW},
	{"a further", PLAN_NEW}, {"further", PLAN_NEW}, {"a total of", PLAN_CUMULATIVE},
	{"total of", PLAN_CUMULATIVE}, {"all", PLAN_NEUTRAL}, {"up to", PLAN_REFUSED},
	{"from", PLAN_NEUTRAL}, {"between", PLAN_NEUTRAL}, {"an average of", PLAN_NEUTRAL},
	{"average", PLAN_NEUTRAL}, {"nearly", PLAN_ABOUT}, {"almost", PLAN_ABOUT},
	{"for", PLAN_NEUTRAL}, {"up by", PLAN_RISE}, {"with", PLAN_NEUTRAL}, END
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
	{"targets", PLAN_DIRECTIONAL}, {"goal", PLAN_DIRECTIONAL}, {"commit", PLAN_DIRECTIONAL},
	{"commits", PLAN_DIRECTIONAL}, {"committed", PLAN_DIRECTIONAL}, {"plan to", PLAN_DIRECTIONAL},
	{"plans to", PLAN_DIRECTIONAL}, {"intend", PLAN_DIRECTIONAL}, {"intends", PLAN_DIRECTIONAL},
	{"should", PLAN_DIRECTIONAL}, {"pledge", PLAN_DIRECTIONAL}, {"pledges", PLAN_DIRECTIONAL},
	{"commitment", PLAN_DIRECTIONAL}, {"objective", PLAN_DIRECTIONAL}, {"set to", PLAN_DIRECTIONAL},
	{"goals", PLAN_DIRECTIONAL}, {"pledged", PLAN_DIRECTIONAL}, {"planned", PLAN_DIRECTIONAL},
	{"foresees", PLAN_DIRECTIONAL}, {"foresee", PLAN_DIRECTIONAL}, {"envisages", PLAN_DIRECTIONAL},
	{"targeted", PLAN_DIRECTIONAL}, {"targeting", PLAN_DIRECTIONAL}, {"want to", PLAN_DIRECTIONAL},
	{"wants to", PLAN_DIRECTIONAL}, {"agreed to", PLAN_DIRECTIONAL}, {"to be", PLAN_DIRECTIONAL},
	END
};

const plan_word english_refusals[] = {
	{"budget of", PLAN_REFUSED}, {"budget is", PLAN_REFUSED}, {"proposed budget", PLAN_REFUSED},
	{"budgeted", PLAN_REFUSED}, {"grant of", PLAN_REFUSED}, {"grants of", PLAN_REFUSED},
	{"allocated", PLAN_REFUSED}, {"allocate", PLAN_REFUSED}, {"allocation", PLAN_REFUSED},
	{"estimated cost", PLAN_REFUSED}, {"cost of", PLAN_REFUSED}, {"will cost", PLAN_REFUSED},
	{"costing", PLAN_REFUSED}, {"funding of", PLAN_REFUSED}, {"appropriation", PLAN_REFUSED},
	{"national average", PLAN_REFUSED}, {"global average", PLAN_REFUSED},
	{"united nations", PLAN_REFUSED}, {"the eu target", PLAN_REFUSED},
	{"european union has", PLAN_REFUSED}, {"paris agreement", PLAN_REFUSED},
	{"per cent of gdp was", PLAN_REFUSED}, {"world health organization recommends", PLAN_REFUSED},
	{"fine of", PLAN_REFUSED}, {"fines of", PLAN_REFUSED}, {"penalty", PLAN_REFUSED},
	{"subsidy", PLAN_REFUSED}, {"subsidies of", PLAN_REFUSED},
	{"government's target", PLAN_REFUSED}, {"industry average", PLAN_REFUSED},
	{"has pledged", PLAN_REFUSED}, {"have pledged", PLAN_REFUSED}, {"calls for", PLAN_REFUSED},
	{"donors", PLAN_REFUSED}, END
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
	NUMERAL("two", 2), NUMERAL("three", 3), NUMERAL("four", 4), NUMERAL("five", 5),
	NUMERAL("six", 6), NUMERAL("seven", 7), NUMERAL("eight", 8), NUMERAL("nine", 9),
	NUMERAL("ten", 10), NUMERAL("eleven", 11), NUMERAL("twelve", 12), NUMERAL("fifteen", 15),
	NUMERAL("twenty", 20), NUMERAL("thirty", 30), NUMERAL("forty", 40), NUMERAL("fifty", 50), END
};
