package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import se.familjenavet.disclosure.Release;
import se.familjenavet.event.Events;
import se.familjenavet.round.RoundAt;
import se.familjenavet.round.RoundClosed;

/** Where what was answered becomes public (R20): in the transaction that closes a round, whole or not at all. */
@ApplicationScoped
class Publishing {
    private static final String BEGIN = """
            insert into survey_release (id, region_code, kind, survey_id, version_id, round_id, path, paths, channel, suppressed,
                                        threshold, opened_on, closed_on, released_on, status)
            select :id, r.region_code, 'ROUND', v.survey_id, v.id, r.id, r.path, r.paths, r.channel, :suppressed, :threshold,
                   least(day.opened, setting_today()), greatest(least(day.opened, setting_today()), least(day.closed, setting_today())),
                   setting_today(), 'CURRENT'
            from survey_round r join survey_version v on v.id = r.version_id
            cross join lateral (select cast(r.opens_at at time zone 'Europe/Stockholm' as date) as opened,
                                       cast(r.closes_at at time zone 'Europe/Stockholm' as date) as closed) day
            where r.id = :round
            """;

    /** So much that a county's answers are hashed when they are counted, and not sorted. */
    private static final String ROOM = "select set_config('work_mem', '256MB', true)";

    @Inject
    Session session;

    @Inject
    ClosedRounds rounds;

    @Inject
    Answers answers;

    @Inject
    AskedPlaces places;

    @Inject
    ReleaseResults results;

    @Inject
    SizeResults sizes;

    @Inject
    ReleaseRows rows;

    @Inject
    ReleaseTexts texts;

    @Inject
    Events events;

    /** Makes the release of a round that is being closed. */
    void make(@Observes RoundClosed closed) {
        session.flush();
        haveRoom();
        ClosedRound round = rounds.byId(closed.round());
        List<Counted> questions = round.asked().counted();
        Tally tally = answers.tally(List.of(round.id()), round.asked());
        UUID id = begin(round);
        Release whole = Release.counted(
                places.keep(id, round, tally.answered()),
                questions.stream().flatMap(Counted::controlled).toList(),
                round.asked().splits(),
                tally.crowds());
        Told told = round.suppressed() ? Told.controlled(whole, round.threshold()) : Told.openly(whole);
        results.keep(id, whole, questions, told.figures());
        sizes.keep(id, whole, questions, round.threshold(), told.figures(), List.of());
        rows.keep(id, round, questions, whole, told.rows());
        texts.split(round, whole, told.rows());
        publish(id, round.path());
    }

    /** For all that this transaction has left to do. */
    void haveRoom() {
        session.createNativeQuery(ROOM, String.class).getSingleResult();
    }

    /** Gives a release its number and tells of it; others see it from here on. */
    void publish(UUID release, String path) {
        session.createNativeQuery("select number_release(:release)", Integer.class)
                .setParameter("release", release)
                .getSingleResult();
        events.tell(ReleaseEvent.SURVEY_RELEASED, release, RoundAt.code(path));
    }

    static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    private UUID begin(ClosedRound round) {
        UUID id = newId();
        session.createNativeMutationQuery(BEGIN)
                .setParameter("id", id)
                .setParameter("suppressed", round.suppressed())
                .setParameter("threshold", round.threshold())
                .setParameter("round", round.id())
                .executeUpdate();
        return id;
    }
}
