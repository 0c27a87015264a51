// ReadJdbc.java
//	  Read views through pgJDBC, as DBeaver, Metabase and DataGrip do.
//
// The kinds are those of DatabaseMetaData; a view or a column without a remark,
// which such a tool shows, is an error.
//
// usage: ReadJdbc VIEW...
//
// SPDX-License-Identifier: PostgreSQL
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

public final class ReadJdbc {
	private record Column(String name, int type, String typeName) {
	}

	private static final Map<Integer, String> KINDS = Map.of(Types.BIGINT, "key", Types.INTEGER, "integer",
		Types.DOUBLE, "number", Types.DATE, "date", Types.TIMESTAMP, "time", Types.VARCHAR, "text");

	public static void main(String[] views) throws SQLException, IOException {
		try (Connection connection = connect(); Writer kinds = Files.newBufferedWriter(Path.of("columns.tsv"))) {
			for (String view : views) {
				List<Column> columns = columns(connection.getMetaData(), view);
				for (Column column : columns)
					kinds.write(view + "\t" + column.name + "\t"
						+ KINDS.getOrDefault(column.type, "type " + column.type) + "\n");
				readView(connection, view, columns);
			}
		}
	}

	private static Connection connect() throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("user", System.getenv("PGUSER"));
		properties.setProperty("socketFactory", UnixSocketFactory.class.getName());
		properties.setProperty("socketFactoryArg",
			System.getenv("PGHOST") + "/.s.PGSQL." + System.getenv("PGPORT"));
		return DriverManager.getConnection("jdbc:postgresql://localhost/" + System.getenv("PGDATABASE"), properties);
	}

	private static List<Column> columns(DatabaseMetaData metadata, String view) throws SQLException {
		List<Column> columns = new ArrayList<>();
		try (ResultSet tables = metadata.getTables(null, "goalpost", view, new String[] {"VIEW"})) {
			while (tables.next())
				needRemark(view, tables.getString("REMARKS"));
		}
		try (ResultSet found = metadata.getColumns(null, "goalpost", view, null)) {
			while (found.next()) {
				String name = found.getString("COLUMN_NAME");
				// In these names _ stands for any character.
				if (!found.getString("TABLE_NAME").equals(view))
					continue;
				needRemark(view + "." + name, found.getString("REMARKS"));
				columns.add(new Column(name, found.getInt("DATA_TYPE"), found.getString("TYPE_NAME")));
			}
		}
		return columns;
	}

	private static void needRemark(String name, String remark) {
		if (remark == null || remark.isEmpty())
			throw new IllegalStateException("without a remark: " + name);
	}

	private static void readView(Connection connection, String view, List<Column> columns)
			throws SQLException, IOException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT * FROM goalpost." + view);
				Writer file = Files.newBufferedWriter(Path.of(view + ".csv"))) {
			while (rows.next()) {
				List<String> cells = new ArrayList<>();
				for (int i = 1; i <= columns.size(); i++)
					cells.add(cell(value(rows, i, columns.get(i - 1).typeName)));
				file.write(String.join(",", cells) + "\n");
			}
		}
	}

	private static Object value(ResultSet rows, int i, String typeName) throws SQLException {
		return switch (typeName) {
			case "date" -> rows.getObject(i, LocalDate.class);
			case "timestamp" -> rows.getObject(i, LocalDateTime.class);
			case "timestamptz" -> rows.getObject(i, OffsetDateTime.class);
			default -> rows.getObject(i);
		};
	}

	private static String cell(Object value) {
		return value == null ? "" : "\"" + value.toString().replace("\"", "\"\"") + "\"";
	}
}
