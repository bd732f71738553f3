package se.familjenavet.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.Session;

/** Gives events their positions once they have been committed: by one at a time, in the order they were told. */
@ApplicationScoped
public class EventPositions {
    private static final int AT_ONCE = 1_000;
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('event', 0))";
    private static final String GIVE = """
            with taken as (
                delete from event_told where arrival in (select arrival from event_told order by arrival limit :most)
                returning arrival, id, type, about, place_code),
            head as (
                insert into event_head (position) select count(*) from taken having count(*) > 0
                on conflict (one) do update set position = event_head.position + excluded.position
                returning position - (select count(*) from taken) as before)
            insert into event (position, id, type, about, place_code)
            select head.before + row_number() over (order by arrival), id, type, about, place_code from taken, head
            """;

    @Inject
    Session session;

    /** Gives a thousand at most; gives how many. None when another is at it. In a transaction of the jobs. */
    public int give() {
        if (!session.createNativeQuery(LOCK, Boolean.class).getSingleResult()) {
            return 0;
        }
        return session.createNativeMutationQuery(GIVE)
                .setParameter("most", AT_ONCE)
                .executeUpdate();
    }
}
