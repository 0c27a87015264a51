/*
 * datum.c
 *	  Stored values of the two types as structs, and structs as values.
 *
 * A value is a varlena whose payload is what core packs: it is read in place,
 * with a short header too, since core reads byte by byte and needs no
 * alignment.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "core/storage/progress_store.h"
#include "core/storage/target_store.h"

#include "support/goalpost.h"

/* Unpack a stored target; invalid bytes mean a damaged table. */
void
read_target(Datum datum, target *t)
{
	struct varlena *packed = PG_DETOAST_DATUM_PACKED(datum);
	error_code	code;

	code = target_load((const uint8_t *) VARDATA_ANY(packed),
					   VARSIZE_ANY_EXHDR(packed), t);
	if (code != ERROR_NONE)
		report_stored(TARGET_TYPE, code);
	if ((Pointer) packed != DatumGetPointer(datum))
		pfree(packed);
}

/* Unpack a stored progress; invalid bytes mean a damaged table. */
void
read_progress(Datum datum, progress *p)
{
	struct varlena *packed = PG_DETOAST_DATUM_PACKED(datum);
	error_code	code;

	code = progress_load((const uint8_t *) VARDATA_ANY(packed),
						 VARSIZE_ANY_EXHDR(packed), p);
	if (code != ERROR_NONE)
		report_stored(PROGRESS_TYPE, code);
	if ((Pointer) packed != DatumGetPointer(datum))
		pfree(packed);
}

/* A varlena around packed bytes. */
static Datum
write_packed(const uint8_t *bytes, size_t size)
{
	struct varlena *result = palloc(VARHDRSZ + size);

	SET_VARSIZE(result, VARHDRSZ + size);
	memcpy(VARDATA(result), bytes, size);
	return PointerGetDatum(result);
}

/* Pack a target, which must have passed core's check. */
Datum
write_target(const target *t)
{
	uint8_t		bytes[TARGET_STORED_MAX];

	return write_packed(bytes, target_store(t, bytes));
}

/* Pack a progress, which must have passed core's check. */
Datum
write_progress(const progress *p)
{
	uint8_t		bytes[PROGRESS_STORED_MAX];

	return write_packed(bytes, progress_store(p, bytes));
}

/* The same number with the same scale: 19.80 stays 19.80. */
Numeric
numeric_of_decimal(decimal d)
{
	return int64_div_fast_to_numeric(d.digits, d.scale);
}

/* A date as core's day, which has the same origin; infinity is an error. */
int32_t
day_of_date(DateADT date)
{
	if (date < DAY_MIN || date > DAY_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("date out of range"),
				 errdetail("Dates are from 0001-01-01 to 9999-12-31.")));
	return date;
}
