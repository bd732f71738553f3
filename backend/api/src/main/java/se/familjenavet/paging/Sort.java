package se.familjenavet.paging;

import java.util.List;

/**
 * An order of a list: SQL expressions that together are unique and never null, the last of them the id.
 *
 * @param keys the expressions, most significant first
 * @param descending whether the whole order is turned round
 */
public record Sort(List<Key> keys, boolean descending) {

    /**
     * One part of an order.
     *
     * @param expression SQL over the query's tables; from our own lists, never from a caller
     * @param type the SQL type that the key is compared as
     */
    public record Key(String expression, String type) {}

    String orderBy() {
        String direction = descending ? " desc" : " asc";
        return String.join(
                ", ", keys.stream().map(key -> key.expression() + direction).toList());
    }

    /** The condition that a row comes after the one whose keys are bound as {@code :after0}, {@code :after1} … */
    String after() {
        StringBuilder columns = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            String comma = i == 0 ? "" : ", ";
            columns.append(comma).append(keys.get(i).expression());
            values.append(comma)
                    .append("cast(:after")
                    .append(i)
                    .append(" as ")
                    .append(keys.get(i).type())
                    .append(')');
        }
        return "(" + columns + ")" + (descending ? " < " : " > ") + "(" + values + ")";
    }

    /** The keys as columns {@code key0}, {@code key1} … of the select. */
    String columns() {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            columns.append(", cast(")
                    .append(keys.get(i).expression())
                    .append(" as text) as key")
                    .append(i);
        }
        return columns.toString();
    }
}
