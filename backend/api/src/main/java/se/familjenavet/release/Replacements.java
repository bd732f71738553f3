package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import se.familjenavet.event.Events;
import se.familjenavet.round.RoundAt;
import se.familjenavet.round.RoundWithdrawn;

/** New releases that take the place of older ones (R20): what was released is never changed. */
@ApplicationScoped
class Replacements {
    private static final String OF_ROUND =
            "select id from survey_release where round_id = :round and status = 'CURRENT' and kind = 'ROUND'";
    private static final String WITHDRAW_PERIODS = "select withdraw_periods(:round)";
    private static final String END = """
            update survey_release set status = 'REPLACED' where id = :release and status = 'CURRENT' returning path
            """;
    private static final String BEGIN = """
            insert into survey_release (id, region_code, kind, survey_id, version_id, round_id, path, paths, period, channel,
                                        suppressed, threshold, opened_on, closed_on, released_on, replaces_id, status)
            select :id, region_code, :kind, survey_id, version_id, round_id, path, paths, period, channel, suppressed, threshold,
                   opened_on, closed_on, greatest(closed_on, setting_today()), id, 'CURRENT'
            from survey_release where id = :release
            """;

    @Inject
    Session session;

    @Inject
    Publishing publishing;

    @Inject
    Events events;

    /** Leaves nothing of a round that is taken back, nor of the terms and years that it was released with, but that there was. */
    void withdraw(@Observes RoundWithdrawn withdrawn) {
        session.flush();
        session.createNativeQuery(OF_ROUND, UUID.class)
                .setParameter("round", withdrawn.round())
                .getResultStream()
                .findFirst()
                .ifPresent(release -> replace(release, ReleaseKind.WITHDRAWAL, id -> {}));
        session.createNativeQuery(WITHDRAW_PERIODS, Long.class)
                .setParameter("round", withdrawn.round())
                .getSingleResult();
    }

    /**
     * Makes a release that takes another's place; empty when that one holds no more.
     *
     * @param content what is written into the new one, given its id
     */
    Optional<UUID> replace(UUID release, ReleaseKind kind, Consumer<UUID> content) {
        Optional<String> path = session.createNativeQuery(END, Tuple.class)
                .setParameter("release", release)
                .getResultStream()
                .findFirst()
                .map(row -> row.get("path", String.class));
        return path.map(at -> {
            UUID id = Publishing.newId();
            session.createNativeMutationQuery(BEGIN)
                    .setParameter("id", id)
                    .setParameter("kind", kind.name())
                    .setParameter("release", release)
                    .executeUpdate();
            content.accept(id);
            events.tell(ReleaseEvent.SURVEY_RELEASE_REPLACED, release, RoundAt.code(at));
            publishing.publish(id, at);
            return id;
        });
    }
}
