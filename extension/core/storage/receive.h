/*
 * receive.h
 *	  Values from untrusted bytes.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_RECEIVE_H
#define GOALPOST_RECEIVE_H

#include "model/error.h"
#include "model/progress.h"
#include "model/target.h"

/*
 * Unpack untrusted bytes.  ERROR_STORED_VERSION for a version that is not
 * known here; ERROR_STORED for bytes that are no value of the type or would
 * not read back from the printed form to the same bytes; else what
 * target_check or progress_check finds.
 */
extern error_code target_receive(const uint8_t *bytes, size_t size, target *t);
extern error_code progress_receive(const uint8_t *bytes, size_t size,
								   progress *p);

#endif							/* GOALPOST_RECEIVE_H */
