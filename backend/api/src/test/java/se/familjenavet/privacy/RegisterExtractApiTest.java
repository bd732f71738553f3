package se.familjenavet.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Papers;
import se.familjenavet.testing.Twins;

/** All that is kept of a family, handed out. */
@ApiTest
class RegisterExtractApiTest {
    private String family;

    @BeforeEach
    void meet() {
        Openings.all();
        family = couple(false);
        Desk.lookedUp(Cast.PAULA, family);
    }

    @Test
    void a8_an_extract_holds_all_that_is_kept_with_who_read_it() {
        extract("")
                .header("Cache-Control", equalTo("no-store"))
                .body("controllerName", equalTo("Vetlanda"))
                .body("childMonth", equalTo("2027-03"))
                .body("parents.contact.firstName", contains("Alva", "Bo"))
                .body("parents.informationVersion", contains("2026-11", "2026-11"))
                .body("places.status", contains("ENROLLED"))
                .body("attendances.mark", contains("PRESENT", "ABSENT"))
                .body("letters.kind", hasItem("ENROLLED"))
                .body("log.operation", hasItem("createHousehold"))
                .body("log.operation", hasItem("lookUpFamilies"));
    }

    @Test
    void a8_an_extract_is_noted_and_kept_nowhere() {
        extract("");
        assertEquals(
                List.of("READ getRegisterExtract {REGISTER_EXTRACT}"),
                Database.read(
                        "select action, operation, details from audit_entry where operation = 'getRegisterExtract'"));
    }

    @Test
    void r16_what_is_handed_to_one_parent_tells_nothing_of_the_other() {
        List<String> parents = Database.read("select id from parent where household_id = ?::uuid order by id", family);
        extract("?parent=" + parents.getFirst())
                .body("parents.contact.firstName", contains("Alva"))
                .body("attendances.parent", contains(parents.getFirst()))
                .body("letters.parent", not(hasItem(parents.getLast())))
                .body(not(containsString("Bo\"")))
                .body(not(containsString(parents.getLast())));
        byte[] paper = paper("?parent=" + parents.getFirst());
        assertFalse(Papers.text(paper).contains("Bo Alml"), () -> Papers.text(paper));
    }

    @Test
    void a7_of_one_parent_it_tells_neither_what_was_done_for_the_other_nor_what_the_other_answered() {
        List<String> parents = Database.read("select id from parent where household_id = ?::uuid order by id", family);
        somethingIsDoneFor(parents.getLast());
        extract("")
                .body("holds.reason", contains("SUPERVISION"))
                .body("moves.answers.flatten().parent", contains(parents.getLast()))
                .body("log.operation", hasItems("correctParent", "placeLegalHold", "getHousehold"));
        extract("?parent=" + parents.getFirst())
                .body("holds", empty())
                .body("moves", empty())
                .body("log.action", everyItem(equalTo("READ")))
                .body("log.details.flatten()", empty())
                .body("log.operation", hasItem("getHousehold"));
        extract("?parent=" + parents.getLast()).body("moves.answers.flatten().parent", contains(parents.getLast()));
        String paper = Papers.text(paper("?parent=" + parents.getFirst()));
        assertFalse(paper.contains("Spärrar"), paper);
    }

    @Test
    void a5_of_a_family_with_a_protected_parent_only_one_parent_is_handed_out_at_a_time() {
        family = couple(true);
        Desk.lookedUp(Cast.PAULA, family);
        Cast.PAULA.calls().get(path("")).then().statusCode(422).body("code", equalTo("extract-of-one-parent"));
        extract("?parent=" + Families.parentOf(family)).body("parents", hasSize(1));
        assertEquals(
                List.of("getRegisterExtract", "lookUpFamilies"),
                Database.read(
                        "select distinct operation from audit_entry where kind = 'protected-families' order by 1"));
    }

    @Test
    void a8_an_extract_can_be_read_as_a_tagged_paper_in_swedish() throws Exception {
        byte[] paper = paper("");
        String text = Papers.text(paper);
        for (String word : List.of(
                "Registerutdrag",
                "Alva Almlöf",
                "Bo Almlöf",
                "mars 2027",
                "Närvaro",
                "Vem har läst eller ändrat",
                "06/0685/vetlanda")) {
            assertTrue(text.contains(word), () -> word + " in " + text);
        }
        assertFalse(text.contains("ENROLLED") || text.contains("getHousehold"), text);
        assertEquals(List.of(), Papers.fontsLeftOut(paper));
        try (PDDocument read = Papers.open(paper)) {
            assertTrue(read.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("sv", read.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void a8_a_parent_of_another_family_is_none_of_this() {
        String other = Families.parentOf(Families.registered(Cast.CILLA));
        Cast.PAULA.calls().get(path("?parent=" + other)).then().statusCode(404);
    }

    @Test
    void a9_a_stranger_hands_nothing_out() {
        for (Cast stranger : List.of(Cast.PETRA, Cast.ADAM, Cast.CILLA, Cast.ORVAR)) {
            stranger.calls().get(path("")).then().statusCode(404);
            stranger.calls()
                    .get("/privacy-families/" + family + "/register-extract/paper")
                    .then()
                    .statusCode(404);
        }
    }

    /** One parent's name is put right, they answer a question about moving, and the family is held. */
    private void somethingIsDoneFor(String parent) {
        Cast.CILLA.calls().get("/households/" + family).then().statusCode(200);
        Groups.send(
                        Cast.PAULA,
                        "PATCH",
                        "/privacy-families/" + family + "/parents/" + parent,
                        "*",
                        "{\"firstName\":\"Bosse\"}")
                .then()
                .statusCode(200);
        String transfer = Twins.asked(Cast.CILLA, family, Twins.elsewhere(Cast.CILLA, family));
        Database.read(
                "insert into transfer_answer (transfer_id, parent_id, answered_at) values (?::uuid, ?::uuid, now()) returning 1",
                transfer,
                parent);
        Desk.held(Cast.PAULA, family);
    }

    /** The id of a couple that was at a session today. */
    private static String couple(boolean isProtected) {
        ObjectNode body = Attendance.couple(Groups.centreOf(Cast.CILLA), isProtected);
        String family = Families.registered(Cast.CILLA, body);
        String group = Attendance.groupToday(Cast.CILLA, null);
        Families.enrolled(Cast.CILLA, group, family);
        String session = Groups.session(Cast.CILLA, group, 0);
        List<String> parents = Attendance.parents(Cast.CILLA, session);
        Attendance.marked(Cast.CILLA, session, parents.getFirst(), "PRESENT");
        Attendance.marked(Cast.CILLA, session, parents.getLast(), "ABSENT");
        return family;
    }

    private byte[] paper(String query) {
        return Cast.PAULA
                .calls()
                .get("/privacy-families/" + family + "/register-extract/paper" + query)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asByteArray();
    }

    private ValidatableResponse extract(String query) {
        return Cast.PAULA.calls().get(path(query)).then().statusCode(200);
    }

    private String path(String query) {
        return "/privacy-families/" + family + "/register-extract" + query;
    }
}
