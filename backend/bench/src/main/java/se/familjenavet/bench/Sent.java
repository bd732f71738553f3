package se.familjenavet.bench;

import java.util.List;

/**
 * A statement as the API sent it.
 *
 * @param sql with placeholders {@code ?}
 * @param parameters in the order of the placeholders; null where NULL was bound
 */
record Sent(String sql, List<String> parameters) {
    static final Sent COMMIT = new Sent("COMMIT", List.of());

    /** Also by the function that takes an answer. */
    boolean isInsert() {
        return sql.stripLeading().regionMatches(true, 0, "insert", 0, 6) || sql.contains("accept_answer(");
    }

    boolean isUpdate() {
        return sql.stripLeading().regionMatches(true, 0, "update", 0, 6);
    }

    /** Which parameter, from zero, stands in a part of it that ends with its placeholder; -1 when there is no such part. */
    int placeOf(String part) {
        int begin = sql.indexOf(part);
        return begin < 0
                ? -1
                : (int) sql.substring(0, begin)
                        .chars()
                        .filter(sign -> sign == '?')
                        .count();
    }

    /** Whether a parameter of an insert, all of whose values are bound, is for a column that refers to another row. */
    boolean isReference(int place) {
        String[] columns = sql.substring(sql.indexOf('(') + 1, sql.indexOf(')')).split(",", -1);
        return columns.length == parameters.size() && columns[place].strip().endsWith("_id");
    }
}
