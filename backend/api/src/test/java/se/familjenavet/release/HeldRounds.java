package se.familjenavet.release;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.familjenavet.testing.Database;

/** Rounds of one survey that have been held on days of one's own, for tests of what comes of them together. */
final class HeldRounds {
    private final TestRounds rounds;
    private UUID first;

    /** Of a survey of their own. */
    HeldRounds(TestRounds rounds) {
        this(rounds, null);
    }

    /** Of the survey of a round. */
    HeldRounds(TestRounds rounds, UUID first) {
        this.rounds = rounds;
        this.first = first;
    }

    /** One at a centre that closed on a day, with its answers. */
    UUID held(String day, String centre, List<String> answers) {
        UUID round = round(centre, centre);
        rounds.answer(round, centre, answers);
        return closed(round, day);
    }

    /** An open one. */
    UUID round(String path, String... centres) {
        first = first == null ? rounds.open(path, centres) : rounds.again(first, path, centres);
        return first;
    }

    /** Closes one, as of a day. */
    UUID closed(UUID round, String day) {
        closesOn(round, day);
        rounds.close(round);
        return round;
    }

    static void closesOn(UUID round, String day) {
        Database.read(
                "update survey_round r set opens_at = d.at - interval '30 days', closes_at = d.at"
                        + " from (select (cast(? as date) + time '12:00') at time zone 'UTC' as at) d where r.id = ? returning r.id",
                day,
                round);
    }

    /** Answers that say how secure one feels, 1 to 5. */
    static List<String> secure(Integer... codes) {
        return Stream.of(codes).map(TestRounds::secure).toList();
    }
}
