/*
 * english_noun.c
 *	  The noun phrase that an English clause measures.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_noun.h"

#include <string.h>

#include "extract/english_word.h"
#include "extract/words.h"

#define WORD(word) {word, PLAN_NEUTRAL}
#define END {NULL, PLAN_NONE}

/* Words that neither begin nor end a noun phrase. */
static const plan_word edges[] = {
	WORD("the"), WORD("a"), WORD("an"), WORD("of"), WORD("in"), WORD("our"), WORD("its"),
	WORD("to"), WORD("by"), WORD("all"), WORD("their"), WORD("that"), WORD("and"), WORD("with"),
	WORD("for"), WORD("on"), WORD("at"), WORD("from"), WORD("will"), WORD("be"), WORD("shall"),
	WORD("is"), WORD("are"), WORD("as"), WORD("so"), WORD("up"), WORD("least"), WORD("than"),
	WORD("it"), WORD("this"), WORD("or"), WORD("target"), WORD("goal"), WORD("aim"), WORD("should"),
	WORD("must"), WORD("each"), WORD("annual"), WORD("average"), WORD("some"), WORD("total"),
	WORD("at least"), WORD("no"), WORD("more"), WORD("have"), WORD("we"), WORD("not"),
	WORD("exceed"), WORD("below"), WORD("above"), WORD("under"), WORD("over"), WORD("new"),
	WORD("additional"), WORD("only"), WORD("both"), WORD("which"), WORD("it"), WORD("them"), WORD("whom"),
	WORD("these"), WORD("those"), WORD("whose"), WORD("us"), WORD("further"), WORD("also"),
	WORD("then"), WORD("into"), WORD("go"), WORD("goes"), WORD("level"), WORD("levels"),
	WORD("never"), WORD("neither"), WORD("nor"), WORD("nobody"), WORD("without"), WORD("let"),
	WORD("allow"), WORD("there"), WORD("aged"), WORD("do"), WORD("does"), END
};

/* Words before which the noun phrase that follows a value ends. */
static const plan_word ends[] = {
	WORD("by"), WORD("in 2"), WORD("from"), WORD("compared"), WORD("relative"), WORD("against"),
	WORD("until"), WORD("before"), WORD("while"), WORD("which"), WORD("that"), WORD("will"),
	WORD("shall"), WORD("per"), WORD("every"), WORD("annually"), WORD("to"), WORD("through"),
	WORD("with"), WORD("versus"), WORD("below"), WORD("above"), WORD("have"), WORD("are"),
	WORD("is"), WORD("so"), WORD("within"), WORD("at"), WORD("over"), WORD("across"),
	WORD("during"), WORD("each"), WORD("year"), WORD("must"), WORD("should"), WORD("as"), WORD("if"), WORD("unless"),
	WORD("provided"), END
};

/* The bytes of a year, 2019 or 2019-20, that starts the part. */
static size_t
year_size(const sentence *s, text_span part)
{
	size_t		size = 0;

	while (part.from + size < part.to &&
		   (literal_digit_at(&s->l, part.from + size) ||
			((s->l.text[part.from + size] == '/' || s->l.text[part.from + size] == '-') &&
			 size == 4)))
		size++;
	return (size == 4 || size == 7 || size == 9) && (s->l.text[part.from] == '1' ||
													s->l.text[part.from] == '2') &&
		(part.from + size == part.to || s->l.text[part.from + size] == ' ' ||
		 s->l.text[part.from + size] == ',') ? size : 0;
}

text_span
english_noun_trim(const sentence *s, text_span part)
{
	bool		again = true;

	while (again && part.from < part.to)
	{
		static const char marks[] = " ,:;.()-'\"";
		size_t		size;

		again = false;
		if (strchr(marks, s->l.text[part.from]) != NULL)
		{
			part.from++;
			again = true;
		}
		else if (strchr(marks, s->l.text[part.to - 1]) != NULL)
		{
			part.to--;
			again = true;
		}
		else if ((size = year_size(s, part)) > 0)
		{
			part.from += size;
			again = true;
		}
		else if (plan_word_starting(edges, s->lower, part, &size) != NULL ||
				 plan_word_starting(english_commitments, s->lower, part, &size) != NULL)
		{
			part.from += size;
			again = true;
		}
		else if (plan_word_ending(edges, s->lower, part, &size) != NULL ||
				 plan_word_ending(english_commitments, s->lower, part, &size) != NULL)
		{
			part.to -= size;
			again = true;
		}
	}
	return part;
}

/* A comma, colon or semicolon, but for the comma of 100,000. */
static bool
parts_nouns(const sentence *s, size_t at)
{
	return s->l.text[at] != '\0' && strchr(",;:", s->l.text[at]) != NULL &&
		!(s->l.text[at] == ',' && literal_digit_at(&s->l, at + 1));
}

/* and rehabilitate 120 hospitals, and screened 60 %: the next verb. */
static bool
starts_next_promise(const sentence *s, text_span part)
{
	size_t		size = text_starts(s->lower, part.from, part.to, "and");
	const plan_word *verb;

	if (size == 0)
		return false;
	part.from = literal_after_spaces(&s->l, part.from + size);
	/* and one word before a number */
	if (literal_digit_at(&s->l, english_word_after(s, part.from, s->l.length)))
		return true;
	verb = plan_word_starting(english_verbs, s->lower, part, &size);
	return verb != NULL && verb->kind != PLAN_PAST;
}

text_span
english_noun_after(const sentence *s, text_span part)
{
	text_span	noun;
	size_t		at;

	size_t		size;

	part.from = literal_after_spaces(&s->l, part.from);
	if (part.from >= part.to || strchr(",;:.", s->l.text[part.from]) != NULL)
		return (text_span) {part.from, part.from};
	/* 1,000 (200 a year) jobs */
	if (s->l.text[part.from] == '(')
	{
		const char *close = memchr(s->l.text + part.from, ')', s->l.length - part.from);

		if (close == NULL)
			return (text_span) {part.from, part.from};
		part.from = (size_t) (close + 1 - s->l.text);
		part.to = s->l.length;
	}
	part.from = literal_after_spaces(&s->l, part.from);
	if (plan_word_starting(ends, s->lower, part, &size) != NULL)
		return (text_span) {part.from, part.from};
	/* 200 more by 2030: nothing follows */
	while (plan_word_starting(edges, s->lower, part, &size) != NULL)
	{
		part.from = literal_after_spaces(&s->l, part.from + size);
		if (plan_word_starting(ends, s->lower, part, &size) != NULL)
			return (text_span) {part.from, part.from};
	}
	part = english_noun_trim(s, part);
	noun.from = part.from;
	for (at = part.from; at < part.to; at++)
	{
		text_span	rest = {at, part.to};
		char		c = s->l.text[at];

		if (parts_nouns(s, at) || c == '(' || (c == '.' && at + 1 == part.to) ||
			(at > part.from && s->l.text[at - 1] == ' ' &&
			 ((plan_word_starting(ends, s->lower, rest, &size) != NULL &&
			   s->l.text[at + size] != '-') ||	/* over-65s */
			  starts_next_promise(s, rest))))
			break;
		if (at > part.from && s->l.text[at - 1] == ' ' && c == 'i' &&
			text_starts(s->lower, at, part.to, "in") > 0 &&
			literal_digit_at(&s->l, at + 3))
			break;
	}
	noun.to = at;
	return english_noun_trim(s, noun);
}

text_span
english_object(const sentence *s, text_span part)
{
	size_t		at;

	part = english_noun_trim(s, part);
	for (at = part.from; at < part.to; at++)
		if (parts_nouns(s, at) || s->l.text[at] == '(' ||
			(s->l.text[at] == ' ' && text_starts(s->lower, at + 1, part.to, "by") > 0))
			part.to = at;
	return english_noun_trim(s, part);
}

text_span
english_subject(const sentence *s, text_span part)
{
	static const plan_word predicates[] = {
		WORD("is"), WORD("are"), WORD("to be"), WORD("be"), WORD("have"), WORD("has"), END
	};
	static const plan_word relatives[] = {WORD("which"), END};
	text_span	clause = part;
	size_t		at;
	size_t		end;

	while (part.to > part.from && strchr(",;: ", s->l.text[part.to - 1]) != NULL)
		part.to--;
	clause.from = clause.to = part.to;
	/* the last clause, unless it has no subject */
	while (clause.to > part.from && !parts_nouns(s, clause.to - 1))
		clause.to--;
	if (clause.to > part.from && clause.to < part.to)
	{
		bool		is_colon = s->l.text[clause.to - 1] == ':';

		clause.from = clause.to;
		clause.to = part.to;
		if (plan_word_within(predicates, s->lower, clause, &end) != NULL && end > clause.from)
			clause.to = end;
		clause = english_noun_trim(s, clause);
		if (clause.from < clause.to || is_colon)
			return clause;
	}
	if (plan_word_within(predicates, s->lower, part, &end) != NULL && end > part.from)
		part.to = end;
	/* losses, which were 9 %, will fall: the subject stands before which */
	if (part.to > part.from && plan_word_within(relatives, s->lower, part, &end) != NULL)
		part.to = end;
	while (part.to > part.from && strchr(",;: ", s->l.text[part.to - 1]) != NULL)
		part.to--;
	at = part.to;
	while (at > part.from && !parts_nouns(s, at - 1))
		at--;
	if (at < part.to)
		part.from = at;
	return english_noun_trim(s, part);
}
