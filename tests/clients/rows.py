# rows.py
#	  What the Python clients have in common: how they write down what they read.
#
# The rows of a view go to VIEW.csv in the form that COPY reads, so that the
# server can compare them; the kinds of its columns go to columns.tsv.
#
# SPDX-License-Identifier: PostgreSQL
import datetime

# The kinds of columns that views have, and what Python makes of their values
PYTHON_TYPE = {
    "key": int,
    "integer": int,
    "number": float,
    "date": datetime.date,
    "time": datetime.datetime,
    "text": str,
}

KIND_OF_OID = {20: "key", 23: "integer", 701: "number", 1082: "date", 1114: "time", 1184: "time", 25: "text"}


def cell(value):
    return "" if value is None else '"' + str(value).replace('"', '""') + '"'


def write_view(view, columns, rows):
    """Write down a view: its columns as pairs of name and kind, and its rows."""
    with open("columns.tsv", "a", encoding="utf-8") as file:
        for name, kind in columns:
            file.write(f"{view}\t{name}\t{kind}\n")
    with open(f"{view}.csv", "w", encoding="utf-8", newline="") as file:
        for row in rows:
            for (name, kind), value in zip(columns, row):
                if value is not None and type(value) is not PYTHON_TYPE.get(kind):
                    raise TypeError(f"{view}.{name}, a {kind}, is the {type(value).__name__} {value!r}")
            file.write(",".join(map(cell, row)) + "\n")
