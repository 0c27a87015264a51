/*
 * receive.h
 *	  Values from bytes that anybody may have sent.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_RECEIVE_H
#define GOALPOST_RECEIVE_H

#include "model/error.h"
#include "model/progress.h"
#include "model/target.h"

/*
 * Unpack bytes from anywhere.  ERROR_STORED for what is no value of the type,
 * breaks a rule of its shape or would not read back from its printed form to
 * the same bytes; ERROR_STORED_VERSION for a version that is not known here.
 */
extern error_code target_receive(const uint8_t *bytes, size_t size, target *t);
extern error_code progress_receive(const uint8_t *bytes, size_t size,
								   progress *p);

#endif							/* GOALPOST_RECEIVE_H */
