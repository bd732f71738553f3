package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.familjenavet.local.LocalStack;
import se.familjenavet.message.PostOffice;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Mails;
import se.familjenavet.testing.Mails.Mail;
import se.familjenavet.trace.Heard;

/** Names that stand nowhere else are sought in all that the product tells anybody, by any operation, letter, log or metric. */
@ApiTest
class SeededNamesTest {
    private static final Set<String> COORDINATORS = Set.of("CILLA of vetlanda", "JONNA of huskvarna");
    private static final String LEADER = "GUSTAV of vetlanda";
    private static final String MACHINE = "integrator of vetlanda";
    private static final String OFFICER = "PETRA of vetlanda";

    /** Its transfer waits for an answer, so the question goes out; it is to an ordinary family, and names it. */
    private static final String LEAVES_A_QUESTION = "getTransfer";

    /** The search finds what there is to find. */
    private static final Map<String, Set<String>> MUST_HEAR = Map.of(
            "getHousehold", Set.of("CILLA of vetlanda"),
            "listHouseholds", Set.of("CILLA of vetlanda"),
            "getEnrolment", Set.of("CILLA of vetlanda"),
            "listEnrolments", Set.of("CILLA of vetlanda"),
            "listParticipants", Set.of("CILLA of vetlanda", LEADER),
            "getSessionAttendance", Set.of("CILLA of vetlanda", LEADER),
            "getPrivacyFamily", Set.of(OFFICER),
            "getRegisterExtract", Set.of(OFFICER),
            "getRegisterExtractPaper", Set.of(OFFICER));

    @Inject
    PostOffice office;

    static List<Operation> operations() {
        return Operation.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a5_a10_a_name_is_told_to_those_who_meet_the_family_and_stands_in_no_file_letter_log_or_metric(
            Operation operation) {
        Mails.clear();
        try (Heard heard = Heard.listening()) {
            Families.telling(
                    isAboutMoving(operation) ? Marked::ordinaryFamily : Marked::family, () -> search(operation));
            deliver();
            assertFalse(heard.lines().isEmpty());
            heard.lines().forEach(line -> assertFalse(Marked.isAnyIn(line), line));
        }
        if (!operation.id().equals(LEAVES_A_QUESTION)) {
            Mails.all().forEach(SeededNamesTest::isNeutral);
        }
        assertFalse(Marked.isAnyIn(metrics()));
        assertEquals(Set.of(), Marked.tablesWithWords());
    }

    /** A family with a protected parent is never asked whether it moves (R16), so those that are asked have none. */
    private static boolean isAboutMoving(Operation operation) {
        return Calls.ALL.get(operation.id()).content() == Content.TRANSFER
                || Calls.ALL.get(operation.id()).content() == Content.TRANSFER_LINK;
    }

    private static void search(Operation operation) {
        Call call = Calls.ALL.get(operation.id());
        Meant meant = Meant.by(call);
        Marked.fillGroups();
        NameSearch search = new NameSearch(operation, call, meant);
        search.run();
        assertEquals(Set.of(), without(search.heardOfProtected(), mayHearOfProtected(operation, call)));
        assertEquals(Set.of(), without(search.heardOfOrdinary(), mayHear(operation)));
        Set<String> wanted = MUST_HEAR.getOrDefault(operation.id(), Set.of());
        assertEquals(Set.of(), without(wanted, search.heardOfProtected()), "Who should have heard did not");
    }

    /** A5: no machine, and nobody in a file. */
    private static Set<String> mayHearOfProtected(Operation operation, Call call) {
        Set<String> people = new TreeSet<>(call.isFile() ? Set.of() : mayHear(operation));
        people.remove(MACHINE);
        return people;
    }

    /**
     * A4: the coordinators, a machine that may know whom to reach, and by what is about one group or session its leader.
     * A5, A8: at the desk, an officer who has looked the family up with a reason.
     */
    private static Set<String> mayHear(Operation operation) {
        if (operation.path().matches(Operation.ROOT + "/(family-lookups|privacy-families)\\b.*")) {
            return Set.of(OFFICER, "PETRA of huskvarna");
        }
        if (!operation
                .path()
                .matches(Operation.ROOT + "/(households|enrolments|groups|sessions|attendances|messages)\\b.*")) {
            return Set.of();
        }
        Set<String> people = new TreeSet<>(COORDINATORS);
        people.add(MACHINE);
        if (operation.path().matches(Operation.ROOT + "/(groups|sessions)/\\{id}/.+")) {
            people.add(LEADER);
        }
        return people;
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private void deliver() {
        if (!Database.read("select id from message limit 1").isEmpty()) {
            office.deliver();
        }
    }

    /** A5: whoever it is to, a letter to a family with a protected parent holds no name. */
    private static void isNeutral(Mail mail) {
        String whole = mail.from() + mail.subject() + mail.text() + mail.attachments();
        assertFalse(Marked.isAnyIn(mail.to()) && Marked.isAnyIn(whole), whole);
    }

    private static String metrics() {
        return RestAssured.get("http://localhost:" + LocalStack.forTests().managementPort() + "/q/metrics")
                .asString();
    }
}
