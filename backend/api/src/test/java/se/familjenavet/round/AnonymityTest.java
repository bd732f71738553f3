package se.familjenavet.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.familjenavet.round.AnsweringParents.Meddling;
import se.familjenavet.round.AnsweringParents.Seen;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Rounds;
import se.familjenavet.ticket.TicketKey;

/** R18, attacked: first the product as it is, and then without each of its protections. */
@ApiTest
class AnonymityTest {
    private static final int TRIES = 3;

    /** Of twelve, one is guessed by chance, and six less than once in two thousand times. */
    private static final int BY_CHANCE = AnsweringParents.MANY / 2;

    @Inject
    AnsweringParents parents;

    @Inject
    TicketKey key;

    /** What is taken out, and the way by which the attack then finds out. */
    enum Protection {
        RANDOM_ORDER("place as id"),
        NO_TIMES("told as created_at"),
        A_KEY("hash without key"),
        NO_ENTRY("row"),
        A_TRANSACTION_OF_ITS_OWN("transaction"),
        ONE_REMINDER_EACH("reminder"),
        REMINDERS_ALIKE("reminder"),
        NO_LINE("log");

        private final String way;

        Protection(String way) {
            this.way = way;
        }

        Meddling taken(Meddlers meddlers) {
            return switch (this) {
                case RANDOM_ORDER -> meddlers.ordered();
                case NO_TIMES -> meddlers.timed();
                case A_KEY -> meddlers.withoutKey();
                case NO_ENTRY -> meddlers.auditing();
                case A_TRANSACTION_OF_ITS_OWN -> meddlers.touching();
                case ONE_REMINDER_EACH -> meddlers.remindingSome();
                case REMINDERS_ALIKE -> meddlers.markingSome();
                case NO_LINE -> Meddlers.logging();
            };
        }
    }

    @BeforeEach
    void open() {
        Openings.all();
    }

    @AfterEach
    void putBack() {
        Meddlers.undo();
    }

    @Test
    void r18_with_copies_around_each_answer_and_all_that_is_logged_nobody_is_paired_better_than_chance() {
        Map<String, Integer> hits = new HashMap<>();
        for (int i = 0; i < TRIES; i++) {
            Seen seen = parents.answer(Meddling.NONE);
            Map<String, Map<String, String>> pairs = new PairingAttack(seen.answers(), Optional.empty()).pairs();
            pairs.forEach((way, found) -> hits.merge(way, right(found, seen), Integer::sum));
            for (String exact : List.of("hash without key", "row", "transaction", "log", "reminder")) {
                assertEquals(Map.of(), pairs.get(exact), exact);
            }
        }
        assertTrue(hits.containsKey("place as id"), hits::toString);
        hits.forEach((way, right) -> assertTrue(right < TRIES * BY_CHANCE, way + ": " + right));
    }

    @ParameterizedTest
    @EnumSource
    void r18_each_protection_is_needed(Protection protection) {
        Seen seen = parents.answer(protection.taken(new Meddlers(key)));
        Map<String, Map<String, String>> pairs = new PairingAttack(seen.answers(), Optional.empty()).pairs();
        assertTrue(
                right(pairs.getOrDefault(protection.way, Map.of()), seen) >= BY_CHANCE,
                () -> protection.way + ": " + pairs);
    }

    @Test
    void r18_the_key_lies_outside_the_database_for_with_it_copies_around_each_answer_tell_all() {
        Seen seen = parents.answer(Meddling.NONE);
        Map<String, Map<String, String>> pairs = new PairingAttack(seen.answers(), Optional.of(key)).pairs();
        assertEquals(seen.truth(), pairs.get("key"));
        assertEquals(Map.of(), pairs.get("kept ticket"));
    }

    @Test
    void r18_a_ticket_is_deleted_by_its_answer_for_else_the_key_and_one_late_copy_would_tell_all() {
        Seen seen = parents.answer(new Meddlers(key).keeping());
        assertEquals(
                seen.truth(),
                new PairingAttack(seen.answers(), Optional.of(key)).pairs().get("kept ticket"));
    }

    @Test
    void r18_when_a_round_closes_its_answers_get_another_order_and_other_ids_and_its_tickets_go() {
        Seen seen = parents.answer(Meddling.NONE);
        List<String> before = answers(seen.round());
        Rounds.move(Cast.JONNA, seen.round(), "closure", null).then().statusCode(200);
        List<String> after = answers(seen.round());
        assertEquals(AnsweringParents.MANY, after.size());
        assertTrue(Stream.of(before, after).flatMap(List::stream).distinct().count() == 2L * before.size());
        assertEquals(List.of("0"), Database.read("select count(*) from survey_ticket"));
        assertEquals(List.of("1"), Database.read("select count(distinct xmin::text) from survey_response"));
    }

    private static List<String> answers(String round) {
        return Database.read("select id from survey_response where round_id = cast(? as uuid) order by ctid", round);
    }

    private static int right(Map<String, String> found, Seen seen) {
        return (int) found.entrySet().stream()
                .filter(pair -> pair.getValue().equals(seen.truth().get(pair.getKey())))
                .count();
    }
}
