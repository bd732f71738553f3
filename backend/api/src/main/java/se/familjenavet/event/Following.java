package se.familjenavet.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import se.familjenavet.access.Caller;
import se.familjenavet.http.Fields;
import se.familjenavet.paging.Cursors;
import se.familjenavet.paging.Page;

/**
 * Lists that another system keeps a copy of: it asks since when, and hears of what has come since, each thing once, in the order in
 * which it came to be seen. Events tell what came; the list's own query says what is told of it.
 */
@RequestScoped
public class Following {
    /** Where one begins who has nothing yet. */
    public static final String BEGINNING = "0";

    private static final Set<String> NOT_PART_OF_THE_FILTER = Set.of("since", "limit", Fields.PARAMETER);

    @Context
    UriInfo uri;

    @Inject
    Caller caller;

    @Inject
    Cursors cursors;

    @Inject
    FeedState feed;

    /**
     * What has come since, at most {@code limit}; {@code next} is always given.
     *
     * @param since the next of the page before, or {@link #BEGINNING}
     * @param read what is told of in a stretch, in order
     */
    public <T> Page<T> page(String since, int limit, Function<Stretch, List<Heard<T>>> read) {
        List<String> keys = since.equals(BEGINNING) ? List.of() : cursors.read(since, boundTo());
        FeedPosition reached = keys.isEmpty() ? null : FeedPosition.of(keys);
        FeedPosition end = feed.end(reached);
        List<Heard<T>> heard = read.apply(
                reached == null
                        ? new Stretch(0, 0, end.position(), limit)
                        : new Stretch(reached.position(), Integer.parseInt(keys.get(2)), end.position(), limit));
        List<T> things = heard.stream().map(Heard::thing).toList();
        return heard.size() < limit
                ? new Page<>(things, next(end.epoch(), end.position(), Integer.MAX_VALUE), null)
                : new Page<>(
                        things,
                        next(
                                end.epoch(),
                                heard.getLast().position(),
                                heard.getLast().within()),
                        null);
    }

    private String next(long epoch, long position, long within) {
        return cursors.write(
                List.of(String.valueOf(epoch), String.valueOf(position), String.valueOf(within)), boundTo());
    }

    /** Caller, list and filter: it is worth nothing anywhere else. */
    private String boundTo() {
        TreeMap<String, List<String>> filter = new TreeMap<>(uri.getQueryParameters());
        filter.keySet().removeAll(NOT_PART_OF_THE_FILTER);
        return caller.key() + "\n" + uri.getPath() + "\nsince\n" + filter;
    }
}
