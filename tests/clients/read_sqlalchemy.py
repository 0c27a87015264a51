# read_sqlalchemy.py
#	  Reflect views with SQLAlchemy, as Superset does, and read them.
#
# A column of a type that it does not know is a warning, and here an error; so is
# a view or a column without a comment.
#
# usage: read_sqlalchemy.py VIEW...
#
# SPDX-License-Identifier: PostgreSQL
import sys
import warnings

import sqlalchemy
from sqlalchemy.dialects import postgresql

from rows import write_view

KIND_OF_TYPE = {
    sqlalchemy.BIGINT: "key",
    sqlalchemy.INTEGER: "integer",
    postgresql.DOUBLE_PRECISION: "number",
    sqlalchemy.DATE: "date",
    postgresql.TIMESTAMP: "time",
    sqlalchemy.TEXT: "text",
}

warnings.simplefilter("error", sqlalchemy.exc.SAWarning)
engine = sqlalchemy.create_engine("postgresql+psycopg2://")
with engine.connect() as connection:
    for view in sys.argv[1:]:
        table = sqlalchemy.Table(view, sqlalchemy.MetaData(), schema="goalpost", autoload_with=engine)
        silent = [str(part) for part in (table, *table.columns) if not part.comment]
        if silent:
            raise ValueError(f"without a comment: {silent}")
        columns = [(c.name, KIND_OF_TYPE.get(type(c.type), repr(c.type))) for c in table.columns]
        write_view(view, columns, connection.execute(sqlalchemy.select(table)))
