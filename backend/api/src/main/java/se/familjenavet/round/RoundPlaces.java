package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import se.familjenavet.access.Places;
import se.familjenavet.link.KeyedSecret;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.survey.SurveyAudience;
import se.familjenavet.ticket.TicketKey;

/** Where rounds ask someone: one place for each centre, or the round's own. Its id stands in the links that lead there. */
@ApplicationScoped
public class RoundPlaces {
    private static final String MAKE = """
            insert into survey_round_place (id, round_id, region_code, path, invited, without_mail, code_hash)
            values (:id, :round, :region, :path, 0, 0, decode(cast(:hash as text), 'hex'))
            """;
    private static final String COUNT =
            "update survey_round_place set invited = :invited where round_id = :round and path = :path";
    private static final String EMPTY = "delete from survey_round_place where round_id = :round and invited = 0";
    private static final String ANSWERED = "select cast(coalesce(sum(a.answered), 0) as bigint)"
            + " from answered_at(array(select x.id from survey_round_place x where x.round_id = :round)) a";
    private static final String ROWS = "survey_round_place p" + RoundAt.joined("p")
            + " left join answered_at(array(select x.id from survey_round_place x where x.round_id = :round)) a"
            + " on a.place_id = p.id";

    @Inject
    EntityManager entityManager;

    @Inject
    Session session;

    @Inject
    KeyedSecret codes;

    /** Makes those of a round that has just been made. */
    void make(SurveyRound round, List<String> paths) {
        entityManager.flush();
        for (String path : paths) {
            UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
            session.createNativeMutationQuery(MAKE)
                    .setParameter("id", id)
                    .setParameter("round", round.id())
                    .setParameter("region", round.regionCode())
                    .setParameter("path", path)
                    .setParameter("hash", round.channel() == RoundChannel.TICKETS ? null : hash(id), String.class)
                    .executeUpdate();
        }
    }

    /** Writes down how many there are to ask at each; where there is nobody to write to, nobody is asked. */
    void count(SurveyRound round, Map<String, Long> people) {
        people.forEach((path, many) -> session.createNativeMutationQuery(COUNT)
                .setParameter("invited", many.intValue())
                .setParameter("round", round.id())
                .setParameter("path", path)
                .executeUpdate());
        if (round.channel() == RoundChannel.TICKETS) {
            session.createNativeMutationQuery(EMPTY)
                    .setParameter("round", round.id())
                    .executeUpdate();
        }
    }

    /** How many have answered a round. */
    long answered(SurveyRound round) {
        return session.createNativeQuery(ANSWERED, Long.class)
                .setParameter("round", round.id())
                .getSingleResult();
    }

    /** Those of a round in place, with what is told of them. */
    List<RoundPlaceView> views(Places places, SurveyRound round, SurveyAudience audience) {
        RateBasis basis = RateBasis.of(round.channel(), audience);
        return query(places, round).all("p.path").stream()
                .map(row -> RoundPlaceView.of(row, basis))
                .toList();
    }

    /** One of a round in place, by its id; null for the only one. */
    Optional<RoundPlaceView> one(Places places, SurveyRound round, SurveyAudience audience, UUID place) {
        List<RoundPlaceView> all = views(places, round, audience);
        return place == null && all.size() > 1
                ? Optional.empty()
                : all.stream()
                        .filter(one -> place == null || one.id().equals(place))
                        .findFirst();
    }

    /** What is shown of a place where everyone answers by the same code. */
    String code(UUID place) {
        return codes.of(place);
    }

    /** What is kept of it. */
    String hash(UUID place) {
        return TicketKey.hash(place, code(place));
    }

    private ListQuery query(Places places, SurveyRound round) {
        String columns = "p.id, p.path, " + RoundAt.name("p")
                + " as place_name, p.invited, p.without_mail, p.prepared_at, coalesce(a.answered, 0) as answered";
        return new ListQuery(entityManager, columns, ROWS)
                .where("p.round_id = :round and p.path = any (:paths)")
                .bind("round", round.id())
                .bind("paths", places.paths().toArray(String[]::new));
    }
}
