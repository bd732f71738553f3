package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.survey.SurveyContent;
import se.familjenavet.text.KeptJson;

/** The rounds that are closed, and what they asked, in the places of the transaction. */
@ApplicationScoped
class ClosedRounds {
    private static final String CLOSED = """
            select r.id, r.region_code, r.path, cast(v.content as text) as content, s.kind = 'ANONYMOUS' as suppressed,
                   t.share_threshold as threshold
            from survey_round r join survey_version v on v.id = r.version_id join survey s on s.id = v.survey_id
            join region_setting t on t.region_code = r.region_code
            where r.id = :round and r.status = 'CLOSED'
            """;

    private static final String ASKED = """
            select v.region_code, cast(v.content as text) as content, t.share_threshold as threshold
            from survey_version v join region_setting t on t.region_code = v.region_code where v.id = :version
            """;

    @Inject
    Session session;

    @Inject
    KeptJson json;

    ClosedRound byId(UUID round) {
        Tuple row = session.createNativeQuery(CLOSED, Tuple.class)
                .setParameter("round", round)
                .getSingleResult();
        return new ClosedRound(
                row.get("id", UUID.class),
                row.get("region_code", String.class),
                row.get("path", String.class),
                asked(row),
                row.get("suppressed", Boolean.class),
                row.get("threshold", Integer.class));
    }

    AskedVersion version(UUID version) {
        Tuple row = session.createNativeQuery(ASKED, Tuple.class)
                .setParameter("version", version)
                .getSingleResult();
        return new AskedVersion(
                version, row.get("region_code", String.class), asked(row), row.get("threshold", Integer.class));
    }

    private AskedContent asked(Tuple row) {
        return new AskedContent(json.read(row.get("content", String.class), SurveyContent.class));
    }
}
