package se.familjenavet.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.familjenavet.local.LocalStack;

/** Empties everything but reference data before each test. */
class FreshDatabase implements BeforeEachCallback {
    private static final String EMPTY = """
            do $$
            declare
                filled text;
            begin
                set local session_replication_role = replica;
                for filled in
                    select tablename from pg_tables where schemaname = 'public'
                    and tablename not in ('region', 'municipality', 'place', 'flyway_schema_history')
                loop
                    execute format('delete from %I', filled);
                end loop;
                delete from place where centre_id is not null;
                insert into region_setting (region_code) select code from region;
            end
            $$
            """;

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        try (Connection owner =
                        DriverManager.getConnection(LocalStack.forTests().superuserDatabaseUrl());
                Statement statement = owner.createStatement()) {
            statement.execute(EMPTY);
        }
    }
}
