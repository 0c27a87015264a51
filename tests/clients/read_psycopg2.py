# read_psycopg2.py
#	  Read views with psycopg2.
#
# usage: read_psycopg2.py VIEW...
#
# SPDX-License-Identifier: PostgreSQL
import sys

import psycopg2
from psycopg2 import sql

from rows import KIND_OF_OID, write_view

with psycopg2.connect("") as connection, connection.cursor() as cursor:
    for view in sys.argv[1:]:
        cursor.execute(sql.SQL("SELECT * FROM {}").format(sql.Identifier("goalpost", view)))
        columns = [(c.name, KIND_OF_OID.get(c.type_code, c.type_code)) for c in cursor.description]
        write_view(view, columns, cursor)
