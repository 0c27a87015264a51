\echo Use "CREATE EXTENSION goalpost" to load this file. \quit

-- Every object is created in the schema that CREATE EXTENSION chose, and none
-- is named with a schema: the extension can be moved.

