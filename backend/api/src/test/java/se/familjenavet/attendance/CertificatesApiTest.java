package se.familjenavet.attendance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.enrolment.TestLinks;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Papers;

/** Certificates for those who came, by those who keep the list and by the parent's own link. */
@ApiTest
class CertificatesApiTest {
    private static final String ALL_THAT_IT_SAYS =
            "Intyg om föräldrautbildning Den som namnges här har deltagit i föräldrautbildning\\. Dag \\p{L}+ \\d+ \\p{L}+ \\d{4}"
                    + " Tid 13\\.00–14\\.30 Vad Föräldrautbildning Förälderns namn Underskrift för familjecentralen"
                    + " Namn och underskrift skrivs för hand\\. Fråga Försäkringskassan vad intyget kan användas till\\. ?";

    @Inject
    TestLinks links;

    private String group;
    private String session;
    private List<String> parents;

    @BeforeEach
    void meet() {
        Openings.all();
        group = Attendance.groupToday(Cast.CILLA, Cast.GUSTAV);
        session = Groups.session(Cast.CILLA, group, 0);
        String family = Families.registered(Cast.CILLA, Attendance.couple(Groups.centreOf(Cast.CILLA), true));
        Families.enrolled(Cast.CILLA, group, family);
        parents = Attendance.parents(Cast.CILLA, session);
    }

    @Test
    void who_did_not_come_gets_no_certificate() {
        refused(parents.getFirst(), "not-attended");
        long version = Attendance.marked(Cast.GUSTAV, session, parents.getFirst(), "ABSENT");
        refused(parents.getFirst(), "not-attended");
        Attendance.mark(Cast.GUSTAV, session, parents.getFirst(), "EXCUSED", version)
                .then()
                .statusCode(200);
        refused(parents.getFirst(), "not-attended");
        ask(Cast.GUSTAV, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void r17_a_session_that_was_cancelled_or_is_still_to_be_gives_no_certificate() {
        String parent = parents.getFirst();
        Attendance.marked(Cast.GUSTAV, session, parent, "PRESENT");
        String link = links.attendedBy(UUID.fromString(parent));
        own(link).body("items.id", contains(session)).body("items[0].begins", equalTo("13:00"));
        Groups.sessionMove(Cast.CILLA, session, "*", Groups.later(), false)
                .then()
                .statusCode(200);
        refused(parent, "session-not-yet");
        Groups.send(Cast.CILLA, "POST", "/sessions/" + session + "/cancellation", "*", "{\"reason\":\"LEADER_AWAY\"}")
                .then()
                .statusCode(200);
        refused(parent, "session-cancelled");
        own(link).body("items", empty());
        certificate(link, session).then().statusCode(404);
    }

    @Test
    void a2_strangers_are_told_of_no_certificate_and_who_may_not_see_names_gets_none() {
        Attendance.marked(Cast.GUSTAV, session, parents.getFirst(), "PRESENT");
        for (Cast stranger : List.of(Cast.JENS, Cast.JONNA, Cast.KARIN, Cast.ROOT)) {
            ask(stranger, parents.getFirst()).then().statusCode(404);
        }
        for (Cast withoutNames : List.of(Cast.REGINA, Cast.ANALIA, Cast.MAGDA)) {
            ask(withoutNames, parents.getFirst()).then().statusCode(403);
        }
    }

    @Test
    void a5_a_certificate_says_when_it_was_and_what_and_nothing_else_for_a_protected_parent_too() throws IOException {
        Attendance.marked(Cast.GUSTAV, session, parents.getFirst(), "PRESENT");
        Attendance.marked(Cast.GUSTAV, session, parents.getLast(), "LATE");
        byte[] paper = paper(ask(Cast.CILLA, parents.getFirst()));
        String text = Papers.text(paper);
        assertTrue(text.matches(ALL_THAT_IT_SAYS), text);
        assertEquals(text, Papers.text(paper(ask(Cast.GUSTAV, parents.getLast()))));
        assertEquals(List.of(), Papers.fontsLeftOut(paper));
        try (PDDocument document = Papers.open(paper)) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals("sv", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(
                    "Intyg om föräldrautbildning",
                    document.getDocumentInformation().getTitle());
        }
        assertTrue(Papers.text(paper(ask(Cast.CILLA, parents.getFirst(), "/certificate?language=en")))
                .contains("13:00–14:30"));
    }

    @Test
    void a6_a_certificate_is_kept_nowhere_and_noted_in_the_log() {
        Attendance.marked(Cast.GUSTAV, session, parents.getFirst(), "PRESENT");
        ask(Cast.GUSTAV, parents.getFirst())
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition", containsString("attachment"));
        assertEquals(
                List.of("READ households"),
                Database.read("select action, kind from audit_entry where operation = 'getAttendanceCertificate'"));
    }

    @Test
    void r16_by_link_one_has_certificates_of_ones_own_and_not_of_the_other_parents() {
        Attendance.marked(Cast.GUSTAV, session, parents.getFirst(), "PRESENT");
        String own = links.attendedBy(UUID.fromString(parents.getFirst()));
        String others = links.attendedBy(UUID.fromString(parents.getLast()));
        own(own).body("items.id", contains(session)).header("Cache-Control", equalTo("no-store"));
        assertTrue(Papers.text(paper(certificate(own, session))).matches(ALL_THAT_IT_SAYS));
        own(others).body("items", empty());
        certificate(others, session).then().statusCode(404);
        for (String wrong : List.of(links.joining(), links.stopping(), "x".repeat(43))) {
            Cast.nobody()
                    .get("/public/links/" + wrong + "/attended-sessions")
                    .then()
                    .statusCode(404);
            certificate(wrong, session).then().statusCode(404);
        }
    }

    private void refused(String parent, String code) {
        ask(Cast.GUSTAV, parent).then().statusCode(422).body("code", equalTo(code));
    }

    private Response ask(Cast who, String parent) {
        return ask(who, parent, "/certificate");
    }

    private Response ask(Cast who, String parent, String rest) {
        return who.calls().get("/sessions/" + session + "/attendance/" + parent + rest);
    }

    private static ValidatableResponse own(String secret) {
        return Cast.nobody()
                .get("/public/links/" + secret + "/attended-sessions")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static Response certificate(String secret, String session) {
        return Cast.nobody().get("/public/links/" + secret + "/attended-sessions/" + session + "/certificate");
    }

    private static byte[] paper(Response answer) {
        return answer.then().log().ifValidationFails().statusCode(200).extract().asByteArray();
    }
}
