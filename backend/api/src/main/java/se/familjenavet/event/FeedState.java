package se.familjenavet.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import org.hibernate.Session;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** How far the feed goes, and whether a place in it that was read up to is still there. */
@ApplicationScoped
class FeedState {
    /** How far the feed goes, in which epoch, and up to where history is what it was in an older epoch. */
    private static final String STATE = """
            select coalesce((select position from event_head), 0) as head,
                   coalesce((select max(number) from event_epoch), 0) as epoch,
                   (select min(position) from event_epoch where number > :epoch) as kept
            """;

    @Inject
    Session session;

    /**
     * The end of the feed. Ends the request when the place that was read up to is there no longer.
     *
     * @param since null for one who begins
     */
    FeedPosition end(FeedPosition since) {
        Tuple state = session.createNativeQuery(STATE, Tuple.class)
                .setParameter("epoch", since == null ? Long.MAX_VALUE : since.epoch())
                .getSingleResult();
        FeedPosition end = new FeedPosition(state.get("epoch", Long.class), state.get("head", Long.class));
        Long kept = state.get("kept", Long.class);
        long limit = kept == null ? end.position() : Math.min(kept, end.position());
        if (since != null && (since.position() > limit || since.epoch() > end.epoch())) {
            throw new ProblemException(ProblemType.FEED_RESTARTED);
        }
        return end;
    }
}
