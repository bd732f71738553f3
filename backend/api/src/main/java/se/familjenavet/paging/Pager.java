package se.familjenavet.paging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.familjenavet.access.Caller;
import se.familjenavet.http.Fields;

/** Reads one page of a list, and makes the cursor of the next. */
@RequestScoped
public class Pager {
    private static final Set<String> NOT_PART_OF_THE_FILTER = Set.of("cursor", "limit", "total", Fields.PARAMETER);

    @Context
    UriInfo uri;

    @Inject
    Caller caller;

    @Inject
    Cursors cursors;

    public <T> Page<T> page(ListQuery query, Sort sort, PageParameters asked, Function<Tuple, T> view) {
        List<String> after = asked.cursor == null ? null : keysOf(asked.cursor, sort);
        List<Tuple> rows = query.rows(sort, after, asked.limit);
        boolean more = rows.size() > asked.limit;
        List<Tuple> shown = more ? rows.subList(0, asked.limit) : rows;
        return new Page<>(
                shown.stream().map(view).toList(),
                more ? cursors.write(keysOf(shown.getLast(), sort), boundTo()) : null,
                asked.total ? query.count() : null);
    }

    private List<String> keysOf(String cursor, Sort sort) {
        List<String> keys = cursors.read(cursor, boundTo());
        if (keys.size() != sort.keys().size()) {
            throw Cursors.invalid();
        }
        return keys;
    }

    private static List<String> keysOf(Tuple row, Sort sort) {
        return IntStream.range(0, sort.keys().size())
                .mapToObj(i -> row.get("key" + i, String.class))
                .toList();
    }

    /** Caller, list and filter: a cursor is worth nothing anywhere else. */
    private String boundTo() {
        MultivaluedMap<String, String> parameters = uri.getQueryParameters();
        TreeMap<String, List<String>> filter = new TreeMap<>(parameters);
        filter.keySet().removeAll(NOT_PART_OF_THE_FILTER);
        return caller.key() + "\n" + uri.getPath() + "\n" + filter;
    }
}
