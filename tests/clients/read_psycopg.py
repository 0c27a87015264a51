# read_psycopg.py
#	  Read views with psycopg 3, whose cursors ask for text or for binary values.
#
# usage: read_psycopg.py text|binary VIEW...
#
# SPDX-License-Identifier: PostgreSQL
import sys

import psycopg
from psycopg import sql

from rows import KIND_OF_OID, write_view

with psycopg.connect("") as connection, connection.cursor(binary=sys.argv[1] == "binary") as cursor:
    for view in sys.argv[2:]:
        cursor.execute(sql.SQL("SELECT * FROM {}").format(sql.Identifier("goalpost", view)))
        columns = [(c.name, KIND_OF_OID.get(c.type_code, c.type_code)) for c in cursor.description]
        write_view(view, columns, cursor)
