package se.familjenavet.bench;

import java.sql.SQLException;
import java.util.List;
import se.familjenavet.local.LocalStack;

/** Rounds of a county that ask the parents of every centre what the ready-made survey asks. */
final class Rounds {
    private static final String ROUND = """
            insert into survey_round (id, region_code, path, paths, version_id, name, channel, status, opens_at, closes_at, version)
            select uuidv7(), '06', '06', array['06'] || array(select path from place where region_code = '06' and centre_id is not null),
                   v.id, 'Mätomgång', 'TICKETS', 'OPEN', now() - interval '30 days', now() + interval '30 days', 0
            from survey_version v where v.id = cast(? as uuid) returning id
            """;
    private static final String PLACES = """
            insert into survey_round_place (id, round_id, region_code, path, invited, without_mail, prepared_at)
            select gen_random_uuid(), r.id, r.region_code, asked.path, 100000, 0, r.opens_at
            from survey_round r cross join unnest(r.paths) as asked (path) where r.id = cast(? as uuid) and asked.path <> r.path
            """;

    /** Most answer most of it; one in twenty writes something too. */
    private static final String ANSWERS =
            """
            insert into survey_response (id, round_id, place_id, answers, key)
            select gen_random_uuid(), p.round_id, p.id, jsonb_strip_nulls(jsonb_build_object(
                'more-secure', (array[1, 2, 3, 4, 4, 4, 5, 5, 5, 9, null])[1 + d.a % 11],
                'strengthened', case when d.b % 10 > 0 then jsonb_build_array(1 + d.b % 4, 5 + d.b % 3) end,
                'self-efficacy', (array[2, 3, 3, 4, 4, 5, 5, 9, null])[1 + d.c % 9],
                'belonging', (array[1, 3, 3, 4, 4, 5, null])[1 + d.d % 7],
                'language', (array[1, 1, 1, 1, 1, 2, 3, 4, 5, 6, 7])[1 + d.e % 11],
                'gender', case when d.f % 50 < 30 then 1 when d.f % 50 < 49 then 2 else 3 + d.f % 2 end,
                'first-child', (array[1, 2, null])[1 + d.g % 3],
                'what-was-best', case when d.h % 20 = 0 then 'Att få prata med andra i samma läge, nummer ' || n end)),
                gen_random_uuid()
            from generate_series(1, ?) n
            join (select id, round_id, row_number() over (order by id) as number, count(*) over () as many
                  from survey_round_place where round_id = cast(? as uuid)) p on p.number = 1 + n % p.many
            cross join lateral (select drawn(1) as a, drawn(2) as b, drawn(3) as c, drawn(4) as d, drawn(5) as e, drawn(6) as f,
                                       drawn(7) as g, drawn(8) as h) d
            """.replaceAll("drawn\\((\\d)\\)", "(hashint8extended(n, $1) & 1048575)::int");

    private Rounds() {}

    /** Opens a round that asks a version of a survey at all centres; gives its id. */
    static String open(LocalStack stack, String version) throws SQLException {
        try (Sql sql = new Sql(stack)) {
            String round = sql.value(ROUND, version);
            sql.run(PLACES, round);
            return round;
        }
    }

    /** The places of a round, where its tickets lead. */
    static List<String> places(LocalStack stack, String round) throws SQLException {
        try (Sql sql = new Sql(stack)) {
            return sql
                    .rows("select id from survey_round_place where round_id = cast(? as uuid) order by id", round)
                    .stream()
                    .map(List::getFirst)
                    .toList();
        }
    }

    /** Lets so many answer, as if each had used a ticket. */
    static void answer(LocalStack stack, String round, int count) throws SQLException {
        try (Sql sql = new Sql(stack)) {
            sql.run("set session_replication_role = replica");
            sql.run(ANSWERS, count, round);
            sql.run("vacuum analyze survey_response, survey_round, survey_round_place");
        }
    }
}
