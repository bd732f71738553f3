package se.familjenavet.offering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.offering.GivenMeetings.Meeting;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Told;

/** What is offered and used, against the sessions that it is of, counted here once more. */
@ApiTest
class OfferingRecountTest {
    private static final List<String> NEW_CENTRES = List.of("tranas", "aneby");
    private static final String STAFF =
            "insert into staff_member (id, name, version) values (?, 'Given', 0) returning id";
    private static final String LEADS = """
            insert into session_leader (session_id, municipality_code, centre_id, staff_member_id, planned)
            select s.id, c.municipality_code, c.id, cast(? as uuid), true
            from session s join centre c on c.id = s.centre_ids[1] where s.guide_key = ? and c.slug = ? returning session_id
            """;
    private static final String TRAINED = """
            insert into staff_training (staff_member_id, kind, completed_on) values (cast(? as uuid), ?, '2026-01-15')
            returning staff_member_id
            """;

    private List<Meeting> given;

    @BeforeEach
    void meet() {
        Openings openings = Openings.all();
        Database.read(
                "update centre set participates_from = ? where slug = any (?) returning id",
                Groups.today().minusMonths(20),
                NEW_CENTRES.toArray(String[]::new));
        given = GivenMeetings.of(openings, Programmes.published("2027"));
    }

    @Test
    void what_is_offered_equals_what_is_counted_from_the_sessions() {
        for (LocalDate day : List.of(
                Groups.today(), Groups.today().minusMonths(4), Groups.today().plusDays(40))) {
            List<JsonNode> centres = items("/package-offerings?limit=100&day=" + day);
            assertEquals(GivenMeetings.CENTRES.size(), centres.size());
            long offered =
                    centres.stream().mapToLong(centre -> recount(centre, day)).sum();
            assertTrue(offered > 10 && offered < 48, () -> "offered " + offered);
        }
    }

    /** How many guides a centre is found to offer. */
    private long recount(JsonNode centre, LocalDate day) {
        String slug = centre.at("/centre/path").textValue().replaceAll(".*/", "");
        boolean inStart = NEW_CENTRES.contains(slug);
        assertEquals(inStart, centre.path("inStart").booleanValue(), slug);
        long offered = guides(centre)
                .filter(guide -> recount(guide, slug, inStart, day))
                .count();
        assertEquals(10, centre.path("wanted").intValue());
        assertEquals(offered, centre.path("offered").intValue(), slug);
        assertEquals(offered == 10, centre.path("offersAll").booleanValue(), slug);
        return offered;
    }

    private boolean recount(JsonNode guide, String centre, boolean inStart, LocalDate day) {
        List<Meeting> here = given.stream()
                .filter(one -> one.guide().equals(guide.path("key").textValue())
                        && one.centres().contains(centre))
                .filter(one -> one.tookSignUps() && !one.status().equals("CANCELLED"))
                .sorted(Comparator.comparing(Meeting::day))
                .toList();
        List<Meeting> before =
                here.stream().filter(one -> !one.day().isAfter(day)).toList();
        List<Meeting> inYear = before.stream()
                .filter(one -> one.day().isAfter(day.minusMonths(12)))
                .toList();
        List<Meeting> ahead =
                here.stream().filter(one -> one.day().isAfter(day)).toList();
        List<Meeting> counted = Stream.concat(inYear.stream(), inStart ? ahead.stream() : Stream.of())
                .toList();
        Predicate<Meeting> isOwn = one -> one.centres().getFirst().equals(centre);
        String last =
                before.isEmpty() ? null : YearMonth.from(before.getLast().day()).toString();
        assertEquals(!counted.isEmpty(), guide.path("offered").booleanValue(), () -> centre + guide);
        assertEquals(!ahead.isEmpty(), guide.path("planned").booleanValue(), () -> centre + guide);
        assertEquals(last, guide.path("lastMonth").textValue(), () -> centre + guide);
        assertEquals(months(inYear), texts(guide.path("months")), () -> centre + guide);
        assertEquals(
                !counted.isEmpty() && counted.stream().noneMatch(isOwn),
                guide.path("partner").booleanValue(),
                () -> centre + guide);
        return !counted.isEmpty();
    }

    @Test
    void what_is_used_equals_what_is_counted_from_the_sessions() {
        LocalDate from = Groups.today().minusMonths(7);
        LocalDate to = Groups.today().plusMonths(1);
        expectUse("", one -> true);
        expectUse(
                "?from=" + from + "&to=" + to,
                one -> !one.day().isBefore(from) && !one.day().isAfter(to));
        expectUse("?place=06/0680", one -> List.of("huskvarna", "bankeryd")
                .contains(one.centres().getFirst()));
    }

    private void expectUse(String query, Predicate<Meeting> isAsked) {
        List<JsonNode> guides = items("/programme-use" + query);
        assertEquals(10, guides.size());
        for (JsonNode guide : guides) {
            List<Meeting> met = given.stream()
                    .filter(isAsked)
                    .filter(one -> one.guide().equals(guide.path("key").textValue()))
                    .toList();
            assertEquals(count(met, "HELD"), guide.path("sessionsHeld").intValue(), query);
            assertEquals(
                    count(met, "CANCELLED"), guide.path("sessionsCancelled").intValue(), query);
            assertEquals(
                    count(met, "PLANNED") + count(met, "PRELIMINARY"),
                    guide.path("sessionsPlanned").intValue(),
                    query);
            expectInside(guide, met);
        }
    }

    private static void expectInside(JsonNode guide, List<Meeting> met) {
        guide.path("cards")
                .forEach(card -> assertEquals(
                        met.stream()
                                .filter(one ->
                                        one.cards().contains(card.path("key").textValue()))
                                .count(),
                        card.path("used").intValue()));
        guide.path("perspectives")
                .forEach(perspective -> assertEquals(
                        met.stream()
                                .filter(one -> one.perspectives()
                                        .contains(perspective.path("key").textValue()))
                                .count(),
                        perspective.path("touched").intValue()));
        assertEquals(5, guide.path("perspectives").size());
        assertTrue(guide.path("cards").size() > 5);
    }

    @Test
    void a_leader_counts_once_and_when_trained_in_the_base_package() {
        Meeting one = given.stream()
                .filter(meeting -> meeting.status().equals("HELD"))
                .findFirst()
                .orElseThrow();
        for (String kind : List.of("BASE_PACKAGE", "BASE_PACKAGE", "CHILD_RIGHTS")) {
            String member = Database.read(STAFF, UUID.randomUUID()).getFirst();
            Database.read(TRAINED, member, kind);
            Database.read(LEADS, member, one.guide(), one.centres().getFirst());
        }
        items("/programme-use")
                .forEach(guide -> assertEquals(
                        guide.path("key").textValue().equals(one.guide()) ? 2 : 0,
                        guide.path("leadersTrained").intValue()));
    }

    private static long count(List<Meeting> met, String status) {
        return met.stream().filter(one -> one.status().equals(status)).count();
    }

    private static List<String> months(List<Meeting> met) {
        return met.stream()
                .map(one -> YearMonth.from(one.day()).toString())
                .distinct()
                .toList();
    }

    private static Stream<JsonNode> guides(JsonNode centre) {
        return centre.path("guides").valueStream();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::textValue).toList();
    }

    private static List<JsonNode> items(String list) {
        return Told.json(Cast.REGINA.calls().get(list), 200)
                .path("items")
                .valueStream()
                .toList();
    }
}
