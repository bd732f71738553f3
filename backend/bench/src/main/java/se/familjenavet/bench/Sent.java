package se.familjenavet.bench;

import java.util.List;

/**
 * A statement as the API sent it.
 *
 * @param sql with placeholders {@code ?}
 * @param parameters in the order of the placeholders; null where NULL was bound
 */
record Sent(String sql, List<String> parameters) {
    boolean isInsert() {
        return sql.stripLeading().regionMatches(true, 0, "insert", 0, 6);
    }

    boolean isUpdate() {
        return sql.stripLeading().regionMatches(true, 0, "update", 0, 6);
    }
}
