package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** New releases for what has been decided on texts. Figures and responses go over as they are: what was told is not told anew. */
@ApplicationScoped
class Corrections {
    private static final String DECIDED =
            "select t.path, t.question, coalesce(t.masked, t.text) as text, t.themes from survey_text t where t.status = 'PUBLISHED'"
                    + " and t.round_id = (select r.round_id from survey_release r where r.id = :release)";
    private static final String QUOTED =
            "select q.path, q.question, q.text, q.themes from survey_quote q where q.release_id = :release";
    private static final String IS_NEW =
            "select exists ((%1$s) except all (%2$s)) or exists ((%2$s) except all (%1$s))".formatted(DECIDED, QUOTED);
    private static final String QUOTE = """
            insert into survey_quote (release_id, number, region_code, path, question, text, themes)
            select :id, row_number() over (order by random()), left(d.path, 2), d.path, d.question, d.text, d.themes from (%s) d
            """.formatted(DECIDED);
    private static final List<String> AS_THEY_ARE = List.of(
            copy("survey_release_place", "region_code, path, size_class, invited, answered"),
            copy(
                    "survey_result",
                    "number, region_code, path, question, indicator, item, gender, first_child, invited, respondents,"
                            + " status, answers, unanswered, favourable, counts"),
            copy(
                    "survey_size_result",
                    "region_code, path, question, size_class, gender, indicator, item, invited, respondents, status, answers,"
                            + " favourable"),
            copy("survey_release_row", "number, id, region_code, path, gender, first_child, answers"));

    @Inject
    Session session;

    @Inject
    Replacements replacements;

    /** Makes it for a release, and gives its id. */
    UUID correct(ReleaseView release) {
        if (release.status() == ReleaseStatus.REPLACED) {
            throw new ProblemException(ProblemType.RELEASE_REPLACED);
        }
        if (release.kind() != ReleaseKind.ROUND || !isNew(release.id())) {
            throw new ProblemException(ProblemType.NOTHING_TO_CORRECT);
        }
        return replacements
                .replace(release.id(), ReleaseKind.ROUND, id -> fill(id, release.id()))
                .orElseThrow(() -> new ProblemException(ProblemType.RELEASE_REPLACED));
    }

    private boolean isNew(UUID release) {
        return session.createNativeQuery(IS_NEW, Boolean.class)
                .setParameter("release", release)
                .getSingleResult();
    }

    private void fill(UUID id, UUID release) {
        AS_THEY_ARE.forEach(copy -> run(copy, id, release));
        run(QUOTE, id, release);
    }

    private void run(String sql, UUID id, UUID release) {
        session.createNativeMutationQuery(sql)
                .setParameter("id", id)
                .setParameter("release", release)
                .executeUpdate();
    }

    private static String copy(String table, String columns) {
        return "insert into " + table + " (release_id, " + columns + ") select :id, " + columns + " from " + table
                + " where release_id = :release";
    }
}
