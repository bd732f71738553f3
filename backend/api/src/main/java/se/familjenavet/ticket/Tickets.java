package se.familjenavet.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;

/** What is kept of tickets until they are used: hashes, without person, place or time, and in an order that says nothing (R18). */
@ApplicationScoped
public class Tickets {
    private static final String KEEP = """
            insert into survey_ticket (hash, round_id)
            select decode(t.hash, 'hex'), :round from unnest(:hashes) as t (hash) order by t.hash collate "C"
            """;
    private static final String IS_KEPT =
            "select exists (select from survey_ticket t where t.hash = decode(:hash, 'hex'))";

    @Inject
    Session session;

    @Inject
    TicketKey key;

    /** Makes those of all who are asked at a place of a round, at once. */
    public void make(UUID round, UUID place, Collection<UUID> persons) {
        session.createNativeMutationQuery(KEEP)
                .setParameter("round", round)
                .setParameter(
                        "hashes",
                        persons.stream().map(person -> hash(place, person)).toArray(String[]::new))
                .executeUpdate();
    }

    /** Whether a person's ticket has been made and not been used yet. */
    public boolean isUnused(UUID place, UUID person) {
        return session.createNativeQuery(IS_KEPT, Boolean.class)
                .setParameter("hash", hash(place, person))
                .getSingleResult();
    }

    private String hash(UUID place, UUID person) {
        return TicketKey.hash(place, key.ticket(place, person));
    }
}
