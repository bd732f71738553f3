package se.familjenavet.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import se.familjenavet.access.Places;

/** A list read as a projection in SQL, filtered step by step and paged by key: one statement a page. */
public final class ListQuery {
    /** So many rows a stream holds in memory. */
    private static final int ROWS_AT_ONCE = 500;

    private final EntityManager entityManager;
    private final String select;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * @param select the columns, without the word
     * @param from the tables and joins, without the word
     */
    public ListQuery(EntityManager entityManager, String select, String from) {
        this.entityManager = entityManager;
        this.select = select;
        this.from = from;
    }

    /** Binds a value that {@code from}, a condition or an order names; an order has no say when rows are counted. */
    public ListQuery bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Adds a condition. */
    public ListQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition on {@code :name}, unless the value is null: an absent filter filters nothing. */
    public ListQuery whereIf(Object value, String name, String condition) {
        return value == null ? this : where(condition).bind(name, value);
    }

    /** Only what belongs to the controllers that a caller answers for (A9), named by this column. */
    public ListQuery ofControllers(Places places, String column) {
        return where(column + " = any (:controllers)")
                .bind("controllers", places.controllers().toArray(String[]::new));
    }

    /** All rows, for what is small by nature. */
    public List<Tuple> all() {
        return tuples(prepareTuples("select " + select + " from " + from + whereClause(conditions), Map.of()));
    }

    /**
     * The same in an order.
     *
     * @param by without the words {@code order by}
     */
    public List<Tuple> all(String by) {
        String sql = "select " + select + " from " + from + whereClause(conditions) + " order by " + by;
        return tuples(prepareTuples(sql, Map.of()));
    }

    /** The first rows in order, so many at most. */
    public List<Tuple> first(Sort sort, int most) {
        return all(sort.orderBy() + " limit " + most);
    }

    /**
     * All rows of groups, for counts.
     *
     * @param by what they are grouped by, and in which order, without the words {@code group by}
     */
    public List<Tuple> grouped(String by) {
        String sql = "select " + select + " from " + from + whereClause(conditions) + " group by " + by;
        return tuples(prepareTuples(sql, Map.of()));
    }

    /** All rows in order, read from the database a little at a time; to be closed, inside the transaction. */
    public Stream<Tuple> stream(Sort sort) {
        String sql = "select " + select + " from " + from + whereClause(conditions) + " order by " + sort.orderBy();
        Query query = prepareTuples(sql, Map.of()).setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_ONCE);
        return streamed(query);
    }

    /** The same in lists of some hundred, for what is asked or noted of many at once. */
    public Stream<List<Tuple>> batches(Sort sort) {
        Stream<Tuple> rows = stream(sort);
        Iterator<Tuple> each = rows.iterator();
        return Stream.iterate(batch(each), rest -> !rest.isEmpty(), before -> batch(each))
                .onClose(rows::close);
    }

    private static List<Tuple> batch(Iterator<Tuple> rows) {
        List<Tuple> batch = new ArrayList<>();
        while (rows.hasNext() && batch.size() < ROWS_AT_ONCE) {
            batch.add(rows.next());
        }
        return batch;
    }

    long count() {
        return ((Number) prepare("select count(*) from " + from + whereClause(conditions), Map.of())
                        .getSingleResult())
                .longValue();
    }

    /** The rows after a key, or the first; one more than {@code limit} when there are more. */
    List<Tuple> rows(Sort sort, List<String> after, int limit) {
        List<String> all = new ArrayList<>(conditions);
        Map<String, Object> keys = new HashMap<>();
        if (after != null) {
            all.add(sort.after());
            IntStream.range(0, after.size()).forEach(i -> keys.put("after" + i, after.get(i)));
        }
        String sql = "select " + select + sort.columns() + " from " + from + whereClause(all) + " order by "
                + sort.orderBy() + " limit " + (limit + 1);
        return tuples(prepareTuples(sql, keys));
    }

    private Query prepareTuples(String sql, Map<String, Object> keys) {
        return withValues(entityManager.createNativeQuery(sql, Tuple.class), keys);
    }

    private Query prepare(String sql, Map<String, Object> keys) {
        return withValues(entityManager.createNativeQuery(sql), keys);
    }

    private Query withValues(Query query, Map<String, Object> keys) {
        Set<String> named =
                query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        values.entrySet().stream()
                .filter(value -> named.contains(value.getKey()))
                .forEach(value -> query.setParameter(value.getKey(), value.getValue()));
        keys.forEach(query::setParameter);
        return query;
    }

    private static String whereClause(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    @SuppressWarnings("unchecked") // as below
    private static Stream<Tuple> streamed(Query query) {
        return query.getResultStream();
    }

    @SuppressWarnings("unchecked") // JPA has no typed native query of tuples
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
