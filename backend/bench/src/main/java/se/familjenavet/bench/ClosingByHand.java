package se.familjenavet.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.familjenavet.local.LocalStack;

/**
 * A round closed, counted and written out by SQL for just this survey, in a transaction that is rolled back.
 *
 * @param all seconds it took
 * @param counting seconds of it, for the count
 * @param rows seconds of it, for writing the rows
 * @param counts how many chose what: by place, question and code
 */
record ClosingByHand(double all, double counting, double rows, Map<String, Long> counts) {
    /** As {@link #COUNT} has them, after the place and what people are divided by. */
    private static final List<String> QUESTIONS =
            List.of("more-secure", "strengthened", "self-efficacy", "belonging", "language");

    private static final int TRAITS = 3;

    /** What closing does to the answers (R18) is the database's own work, in both. */
    private static final String CLOSE =
            "update survey_round set status = 'CLOSED', closes_at = now() where id = cast(? as uuid)";

    private static final String COUNT = """
            select path, gender, child, secure, strengthened, efficacy, belonging, language, count(*)
            from (select p.path, answers ->> 'gender' as gender, answers ->> 'first-child' as child,
                         answers ->> 'more-secure' as secure, answers ->> 'strengthened' as strengthened,
                         answers ->> 'self-efficacy' as efficacy, answers ->> 'belonging' as belonging, answers ->> 'language' as language
                  from survey_response r join survey_round_place p on p.id = r.place_id where r.round_id = cast(? as uuid)) a
            group by grouping sets ((path, gender, child), (path, gender, child, secure), (path, gender, child, strengthened),
                (path, gender, child, efficacy), (path, gender, child, belonging), (path, gender, child, language))
            """;
    private static final String ROWS = """
            insert into survey_release_row (release_id, number, id, region_code, path, gender, first_child, answers)
            select cast(? as uuid), row_number() over (order by random()), gen_random_uuid(), '06', p.path,
                   case answers ->> 'gender' when '1' then 'WOMAN' when '2' then 'MAN' end,
                   case answers ->> 'first-child' when '1' then true when '2' then false end,
                   answers - array['what-was-best', 'gender', 'first-child', 'language']
            from survey_response r join survey_round_place p on p.id = r.place_id where r.round_id = cast(? as uuid)
            """;
    private static final String RELEASE = """
            insert into survey_release (id, region_code, kind, survey_id, version_id, round_id, path, paths, channel, suppressed,
                threshold, opened_on, closed_on, released_on, status)
            select uuidv7(), r.region_code, 'ROUND', v.survey_id, v.id, r.id, r.path, r.paths, r.channel, true, 5,
                   current_date, current_date, current_date, 'CURRENT'
            from survey_round r join survey_version v on v.id = r.version_id where r.id = cast(? as uuid) returning id
            """;
    private static final String TEXTS = """
            select set_config('app.paths', '06', true),
                   split_texts(cast(? as uuid), array['what-was-best', 'what-could-be-better'], 'quote-consent',
                       array[]::text[], array[]::text[])
            """;

    static ClosingByHand of(LocalStack stack, String round) throws SQLException {
        try (Sql sql = new Sql(stack)) {
            sql.connection().setAutoCommit(false);
            sql.run("set local work_mem = '256MB'");
            long begin = System.nanoTime();
            sql.run(CLOSE, round);
            long closed = System.nanoTime();
            Map<String, Long> counts = counts(sql.rows(COUNT, round));
            long counted = System.nanoTime();
            sql.run(ROWS, sql.value(RELEASE, round), round);
            long written = System.nanoTime();
            sql.run(TEXTS, round);
            long end = System.nanoTime();
            sql.connection().rollback();
            sql.connection().setAutoCommit(true);
            sql.run("vacuum analyze survey_response, survey_release_row, survey_text");
            return new ClosingByHand(
                    seconds(end - begin), seconds(counted - closed), seconds(written - counted), counts);
        }
    }

    private static Map<String, Long> counts(List<List<String>> rows) {
        Map<String, Long> counts = new TreeMap<>();
        for (List<String> row : rows) {
            for (int question = 0; question < QUESTIONS.size(); question++) {
                String value = row.get(TRAITS + question);
                if (value != null) {
                    add(counts, row.getFirst(), QUESTIONS.get(question), value, Long.parseLong(row.getLast()));
                }
            }
        }
        return counts;
    }

    /** At the place and in the whole region. */
    private static void add(Map<String, Long> counts, String path, String question, String value, long times) {
        for (String code : value.replaceAll("[\\[\\] ]", "").split(",", -1)) {
            counts.merge(path + " " + question + " " + code, times, Long::sum);
            counts.merge("06 " + question + " " + code, times, Long::sum);
        }
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
