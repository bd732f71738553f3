package se.familjenavet.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Papers;

@ApiTest
class GroupPapersApiTest {
    private static final List<String> PAPERS = List.of("poster", "letter", "qr-code");

    private Openings openings;
    private String vetlanda;

    @BeforeEach
    void open() {
        openings = Openings.all();
        vetlanda = openings.id("vetlanda").toString();
    }

    @Test
    void a_group_that_takes_no_sign_ups_invites_nobody() {
        String planned = Groups.planned(Cast.CILLA, Groups.meetingOnce(vetlanda, 20));
        String full = Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 20));
        Groups.send(Cast.CILLA, "PATCH", "/groups/" + full, "*", "{\"acceptsEnrolment\":false}")
                .then()
                .statusCode(200);
        String cancelled = Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 20));
        Groups.move(Cast.CILLA, cancelled, "cancellation", "{\"reason\":\"OTHER\"}")
                .then()
                .statusCode(200);
        String past = Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, -20));
        for (String group : List.of(planned, full, cancelled, past)) {
            for (String paper : PAPERS) {
                ask(Cast.CILLA, group, paper).statusCode(422).body("code", equalTo("group-not-open"));
            }
        }
    }

    @Test
    void a2_the_papers_of_another_centres_group_are_as_if_they_did_not_exist() {
        String id = Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 20));
        for (String paper : PAPERS) {
            for (Cast stranger : List.of(Cast.JONNA, Cast.KARIN, Cast.ROOT)) {
                ask(stranger, id, paper).statusCode(404);
            }
            Cast.nobody().get("/groups/" + id + "/" + paper).then().statusCode(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "SV", "", "sv-SE", "en&language=sv"})
    void a_paper_speaks_swedish_or_english(String language) {
        String id = Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 20));
        ask(Cast.CILLA, id, "poster?language=" + language).statusCode(400).body("errors.pointer", contains("language"));
    }

    @Test
    void a_poster_says_what_the_group_is_and_how_one_signs_up() {
        ObjectNode body = Groups.meetingOnce(vetlanda, 20)
                .put("name", "Väntar barn på Åsen")
                .put("travelNote", "Buss 12 stannar utanför.")
                .put("place", "Grupprummet, entréplan")
                .put("interpreter", "ar")
                .put("firstTimeOnly", true);
        body.putObject("birthWindow").put("from", "2031-03").put("to", "2031-04");
        String text = Papers.text(poster(Groups.opened(Cast.CILLA, body), "sv"));
        for (String said : List.of(
                "Väntar barn på Åsen",
                "Zebramark-vetlanda",
                "Storgatan 1, 574 31 ",
                "Här träffar ni andra familjer som är i samma tid i livet.",
                "Tisdagar 13.00",
                "Grupprummet, entréplan",
                "Buss 12 stannar utanför.",
                "Barn som väntas mars–april 2031",
                "För er som får ert första barn",
                "Svenska, tolkas till arabiska",
                "13.00 Babysång",
                "Anmäl er")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
    }

    @Test
    void a_letter_speaks_english_to_those_who_do() throws IOException {
        String id = Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 20).put("mode", "DIGITAL"));
        byte[] letter = read(id, "letter?language=en");
        String text = Papers.text(letter);
        for (String said :
                List.of("Hello,", "Tuesdays at 13:00", "By video, from home.", "Children due in", "Warm regards")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        assertEquals(address(id) + "?lang=en", Papers.scanned(letter));
        try (PDDocument paper = Papers.open(letter)) {
            assertEquals("en", paper.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void papers_are_tagged_titled_and_whole_in_themselves() throws IOException {
        String id = Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 20).put("name", "Babysång på Åsen"));
        for (byte[] file : List.of(poster(id, "sv"), read(id, "letter"))) {
            try (PDDocument paper = Papers.open(file)) {
                assertTrue(paper.getDocumentCatalog().getMarkInfo().isMarked());
                assertEquals("sv", paper.getDocumentCatalog().getLanguage());
                assertEquals(
                        "Inbjudan till Babysång på Åsen",
                        paper.getDocumentInformation().getTitle());
            }
            assertEquals(List.of(), Papers.fontsLeftOut(file));
            assertEquals(address(id), Papers.scanned(file));
        }
    }

    @Test
    void who_has_the_paper_as_it_is_gets_no_other() {
        String id = Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 20));
        for (String paper : PAPERS) {
            String tag = ask(Cast.CILLA, id, paper).extract().header("ETag");
            Cast.CILLA
                    .calls()
                    .header("If-None-Match", tag)
                    .get("/groups/" + id + "/" + paper)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
            assertNotEquals(
                    tag, ask(Cast.CILLA, id, paper + "?language=en").extract().header("ETag"));
        }
    }

    @Test
    void a_qr_code_leads_to_the_groups_public_page() {
        String id = Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 20));
        assertEquals(address(id), Papers.scannedPicture(read(id, "qr-code")));
    }

    @Test
    void what_looks_like_html_is_text() {
        String name = "<b>Vi</b> & <img src=\"http://127.0.0.1:1/x.png\"/> {paper.from}";
        String id = Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 20).put("name", name));
        for (String paper : List.of("poster", "letter")) {
            String text = Papers.text(read(id, paper)).replace(" ", "");
            assertTrue(text.contains(name.replace(" ", "")), text);
        }
    }

    @Test
    void a_paper_has_one_page_however_much_there_is_to_say() throws IOException {
        ObjectNode body = Groups.body(vetlanda, null)
                .put("name", "Föräldragruppen ".repeat(7) + "Vetland")
                .put("travelNote", "Buss 12 går ofta. ".repeat(27))
                .put("place", "Grupprummet på plan 2, ".repeat(5))
                .put("mode", "HYBRID")
                .put("interpreter", "ar")
                .put("firstTimeOnly", true);
        for (int week = 1; week <= 12; week++) {
            body.withArray("sessions")
                    .addObject()
                    .put("day", Groups.today().plusWeeks(week).toString())
                    .put("place", "Biblioteket i stan, vid torget ".repeat(3))
                    .putObject("title")
                    .put("sv", "Så lär vi känna varandra ".repeat(4));
        }
        String id = Groups.opened(Cast.CILLA, body);
        for (String paper : List.of("poster", "letter", "poster?language=en", "letter?language=en")) {
            byte[] file = read(id, paper);
            try (PDDocument pages = Papers.open(file)) {
                assertEquals(1, pages.getNumberOfPages(), paper);
            }
            assertTrue(Papers.scanned(file).startsWith(address(id)), paper);
        }
        assertTrue(Papers.text(poster(id, "sv")).contains("och 11 träffar till"));
    }

    @Test
    void no_paper_names_those_who_lead() {
        ObjectNode body = Groups.meetingOnce(vetlanda, 20);
        body.putArray("leaders").add(Groups.staff(Cast.GUSTAV).toString());
        String text = Papers.text(poster(Groups.opened(Cast.CILLA, body), "sv"));
        assertFalse(text.contains("Gustav"), text);
    }

    @Test
    void each_centre_of_a_joint_group_invites_in_its_own_name() {
        ObjectNode body = Groups.meetingOnce(vetlanda, 20);
        body.putArray("partners").add(openings.id("tranas").toString());
        String id = Groups.opened(Cast.CILLA, body);
        String partners = Papers.text(
                ask(Cast.TRANAN, id, "poster").statusCode(200).extract().asByteArray());
        assertTrue(partners.contains("Zebramark-tranas"), partners);
        assertFalse(partners.contains("Zebramark-vetlanda"), partners);
    }

    @Test
    void a_paper_is_a_file_with_a_name_that_every_browser_can_keep() {
        String id = Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 20).put("name", "Åsens \"barn\"\u2028/"));
        ask(Cast.CILLA, id, "poster")
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"))
                .header("Cache-Control", "private, no-cache")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Affisch__sens__barn___.pdf\";"
                                + " filename*=UTF-8''Affisch%20%C3%85sens%20%22barn%22%E2%80%A8%2F.pdf");
        ask(Cast.CILLA, id, "qr-code?language=en")
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Disposition", startsWith("attachment; filename=\"QR_code__sens__barn___.png\""));
    }

    private static String address(String id) {
        return ConfigProvider.getConfig().getValue("familjenavet.public-url", String.class) + "/p/groups/" + id;
    }

    private static byte[] poster(String id, String language) {
        return read(id, "poster?language=" + language);
    }

    private static byte[] read(String id, String paper) {
        return ask(Cast.CILLA, id, paper).statusCode(200).extract().asByteArray();
    }

    private static ValidatableResponse ask(Cast who, String id, String paper) {
        return who.calls().get("/groups/" + id + "/" + paper).then().log().ifValidationFails();
    }
}
