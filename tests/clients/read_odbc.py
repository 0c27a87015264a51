# read_odbc.py
#	  Read views through psqlODBC, as Power BI, Tableau and Excel can.
#
# The kinds are those of the catalogue (SQLColumns), which such a tool asks before
# it reads a row.
#
# usage: read_odbc.py VIEW...
#
# SPDX-License-Identifier: PostgreSQL
import os
import sys

import pyodbc

from rows import write_view

KIND_OF_SQL_TYPE = {
    pyodbc.SQL_BIGINT: "key",
    pyodbc.SQL_INTEGER: "integer",
    pyodbc.SQL_FLOAT: "number",
    pyodbc.SQL_DOUBLE: "number",
    pyodbc.SQL_TYPE_DATE: "date",
    pyodbc.SQL_TYPE_TIMESTAMP: "time",
    pyodbc.SQL_WLONGVARCHAR: "text",
}

connection = pyodbc.connect(
    driver="PostgreSQL Unicode",
    server=os.environ["PGHOST"],
    port=os.environ["PGPORT"],
    database=os.environ["PGDATABASE"],
    uid=os.environ["PGUSER"],
)
cursor = connection.cursor()
for view in sys.argv[1:]:
    columns = [
        (c.column_name, KIND_OF_SQL_TYPE.get(c.data_type, c.type_name))
        for c in cursor.columns(schema="goalpost", table=view)
    ]
    write_view(view, columns, cursor.execute(f"SELECT * FROM goalpost.{view}"))
