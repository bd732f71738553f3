package se.familjenavet.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Places;
import se.familjenavet.paging.Cursors;
import se.familjenavet.paging.Page;

/** The feed as a caller reads it: its own places' events, each once, in the order in which they came to be seen. */
@ApplicationScoped
public class EventFeed {
    /** A few steps into the index for each place, however sparse its events are among all others'. */
    private static final String AFTER = """
            select e.id, e.type, e.about, e.position
            from unnest(cast(:places as text[])) place cross join lateral (
                select id, type, about, position from event
                where place_code = place and position > :after and position <= :head
                order by position limit :most) e
            order by e.position limit :most
            """;

    @Inject
    Session session;

    @Inject
    Cursors cursors;

    @Inject
    Caller caller;

    @Inject
    FeedState feed;

    /** What follows a position, at most {@code limit}; and the position to go on from. */
    Page<EventView> page(Places places, EventParameters asked) {
        FeedPosition since = asked.since == null ? null : read(asked.since);
        FeedPosition end = feed.end(since);
        List<Tuple> rows = after(places, since == null ? 0 : since.position(), end.position(), asked.limit);
        long reached =
                rows.size() < asked.limit ? end.position() : rows.getLast().get("position", Long.class);
        FeedPosition next = new FeedPosition(end.epoch(), reached);
        return new Page<>(rows.stream().map(EventView::of).toList(), cursors.write(next.keys(), boundTo()), null);
    }

    private List<Tuple> after(Places places, long position, long head, int most) {
        return session.createNativeQuery(AFTER, Tuple.class)
                .setParameter("places", places.codes().toArray(String[]::new))
                .setParameter("after", position)
                .setParameter("head", head)
                .setParameter("most", most)
                .getResultList();
    }

    private FeedPosition read(String cursor) {
        List<String> keys = cursors.read(cursor, boundTo());
        return FeedPosition.of(keys);
    }

    private String boundTo() {
        return caller.key() + "\n/events";
    }
}
