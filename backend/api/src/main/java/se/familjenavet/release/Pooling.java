package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import se.familjenavet.disclosure.DisclosureControl;
import se.familjenavet.disclosure.Earlier;
import se.familjenavet.disclosure.Figures;
import se.familjenavet.disclosure.Places;
import se.familjenavet.disclosure.Release;

/**
 * Where what was answered over a term or a year becomes public (R20): the results of all rounds of a version that closed in it,
 * together, so that small centres are told of too. No rows and no texts: each response leaves once, with its round (R22).
 */
@ApplicationScoped
class Pooling {
    private static final Logger LOG = Logger.getLogger("release");
    /** Of earlier releases that do not lie side by side; more would take longer than a transaction may. */
    private static final int MOST_TOLD = 20;

    private static final String BEGIN = """
            insert into survey_release (id, region_code, kind, survey_id, version_id, path, paths, period, suppressed, threshold,
                                        opened_on, closed_on, released_on, rounds, status)
            select :id, x.region_code, 'PERIOD', x.survey_id, x.version_id, x.region_code,
                   array(select :region union select unnest(o.paths) from survey_release o where o.id = any (cast(:pooled as uuid[]))),
                   :period, true, :threshold, min(x.opened_on), max(x.closed_on), setting_today(), array_agg(x.round_id), 'CURRENT'
            from survey_release x where x.id = any (cast(:pooled as uuid[]))
            group by x.region_code, x.survey_id, x.version_id
            """;

    @Inject
    Session session;

    @Inject
    PooledRounds pooled;

    @Inject
    ClosedRounds closed;

    @Inject
    Answers answers;

    @Inject
    AskedPlaces places;

    @Inject
    EarlierReleases earlier;

    @Inject
    ReleaseResults results;

    @Inject
    SizeResults sizes;

    @Inject
    Publishing publishing;

    /** Makes the release of a period, in this transaction; nothing when it has been made, or may not be. */
    void make(DuePeriod due) {
        publishing.haveRoom();
        List<PooledRound> rounds = pooled.held(due);
        if (pooled.mayBeReleased(due, rounds)) {
            make(due.period(), closed.version(due.version()), rounds);
        }
    }

    private void make(Period period, AskedVersion version, List<PooledRound> rounds) {
        Tally tally = answers.tally(Arrays.asList(PooledRound.rounds(rounds)), version.asked());
        Places tree = places.around(version.region(), rounds);
        List<Earlier> told = Earlier.sideBySide(tree, earlier.of(version, rounds, tally));
        if (told.size() > MOST_TOLD) {
            LOG.warnf("%d rounds of a survey are not released together over %s", rounds.size(), period.code());
            return;
        }
        UUID id = begin(period, version, rounds);
        places.pool(id, rounds);
        List<Counted> questions = version.asked().counted();
        Release whole = Release.counted(
                tree,
                questions.stream().flatMap(Counted::controlled).toList(),
                version.asked().splits(),
                tally.crowds());
        Figures figures = new DisclosureControl(version.threshold()).figures(whole, told);
        results.keep(id, whole, questions, figures);
        sizes.keep(id, whole, questions, version.threshold(), figures, told);
        publishing.publish(id, version.region());
    }

    private UUID begin(Period period, AskedVersion version, List<PooledRound> rounds) {
        UUID id = Publishing.newId();
        session.createNativeMutationQuery(BEGIN)
                .setParameter("id", id)
                .setParameter("region", version.region())
                .setParameter("period", period.code())
                .setParameter("threshold", version.threshold())
                .setParameter("pooled", PooledRound.releases(rounds))
                .executeUpdate();
        return id;
    }
}
