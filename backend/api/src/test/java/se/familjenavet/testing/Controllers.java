package se.familjenavet.testing;

import java.util.List;

/** Who answers for families: the municipality, until the superuser says otherwise. */
public final class Controllers {
    private static final List<String> TABLES =
            List.of("parent", "parent_identity", "enrolment", "attendance", "message", "parent_link", "queue_decision");

    private Controllers() {}

    /** Lets a region or municipality answer for a family and all that is kept of it. */
    public static void handOver(String household, String controller) {
        set("household", "id", household, controller);
        for (String table : TABLES) {
            set(table, table.equals("queue_decision") ? "enrolment_id" : "household_id", household, controller);
        }
    }

    private static void set(String table, String column, String household, String controller) {
        String whose = column.equals("enrolment_id")
                ? "enrolment_id in (select id from enrolment where household_id = ?::uuid)"
                : column + " = ?::uuid";
        Database.read(
                "with given as (update " + table + " set controller = ? where " + whose
                        + " returning 1) select count(*) from given",
                controller,
                household);
    }
}
