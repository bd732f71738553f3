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
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** The feed as a caller reads it: its own places' events, each once, in the order in which they came to be seen. */
@ApplicationScoped
public class EventFeed {
    /** How far the feed goes, in which epoch, and up to where history is what it was in an older epoch. */
    private static final String STATE = """
            select coalesce((select position from event_head), 0) as head,
                   coalesce((select max(number) from event_epoch), 0) as epoch,
                   (select min(position) from event_epoch where number > :epoch) as kept
            """;
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

    /** What follows a position, at most {@code limit}; and the position to go on from. */
    Page<EventView> page(Places places, EventParameters asked) {
        FeedPosition since = asked.since == null ? null : read(asked.since);
        Tuple state = state(since);
        long head = state.get("head", Long.class);
        List<Tuple> rows = after(places, since == null ? 0 : since.position(), head, asked.limit);
        long end = rows.size() < asked.limit ? head : rows.getLast().get("position", Long.class);
        FeedPosition next = new FeedPosition(state.get("epoch", Long.class), end);
        return new Page<>(rows.stream().map(EventView::of).toList(), cursors.write(next.keys(), boundTo()), null);
    }

    /** Ends the request when the place in the feed that was read up to is there no longer. */
    private Tuple state(FeedPosition since) {
        Tuple state = session.createNativeQuery(STATE, Tuple.class)
                .setParameter("epoch", since == null ? Long.MAX_VALUE : since.epoch())
                .getSingleResult();
        Long kept = state.get("kept", Long.class);
        long limit = kept == null ? state.get("head", Long.class) : Math.min(kept, state.get("head", Long.class));
        if (since != null && (since.position() > limit || since.epoch() > state.get("epoch", Long.class))) {
            throw new ProblemException(ProblemType.FEED_RESTARTED);
        }
        return state;
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
