package se.familjenavet.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.RealmChanges;

/** Looking a family up at the privacy desk. */
@ApiTest
class FamilyLookupsApiTest {

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void nobody_who_is_not_signed_in_looks_anybody_up() {
        Cast.nobody().get("/family-lookups").then().statusCode(401);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"CILLA", "REGINA", "MAGDA", "ADAM", "ROOT"})
    void a4_nobody_but_an_officer_looks_families_up(Cast who) {
        Desk.lookUp(who, "EMAIL", "alva@familj.example").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL,'Kom med post.',alva.familj,email",
        "MOBILE,'Kom med post.',12,mobile",
        "FAMILY,'Kom med post.',nobody,no-family-id",
        "EMAIL,'Om alva@familj.example, post.',ALVA@familj.example,tells-whom",
        "NAME,'Fru Almlöf ringde.',Alva Almlöf,tells-whom",
        "MOBILE,'Ringde från 070-174 06 05.',+46701740605,tells-whom",
        "EMAIL,'Kort.',alva@familj.example,Size",
        "EMAIL,'😀😀😀😀😀',alva@familj.example,size",
        "EMAIL,'         för kort         ',alva@familj.example,Size",
        "EMAIL,'                          ',alva@familj.example,not-blank"
    })
    void a_lookup_that_finds_nobody_or_tells_whom_it_is_about_is_refused(
            String by, String explanation, String sought, String code) {
        Desk.post(Cast.PAULA, "/family-lookups", """
                {"reason":"COMPLAINT","explanation":"%s","by":"%s","sought":"%s"}""".formatted(explanation, by, sought))
                .then()
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors.code", code.equals("Size") ? hasSize(1) : hasItem(code));
        assertEquals(List.of("0"), Database.read("select count(*) from family_lookup"));
    }

    @Test
    void a9_an_officer_finds_the_families_of_its_own_controller_by_mail_mobile_name_and_id_and_no_others() {
        ObjectNode body = Families.household(Groups.centreOf(Cast.CILLA));
        ((ObjectNode) body.at("/parents/0")).put("mobile", "070-174 06 05").put("email", "en@familj.example");
        String own = Families.registered(Cast.CILLA, body);
        Desk.family(Cast.CILLA, "06");
        Families.registered(Cast.JONNA);
        for (String[] way : new String[][] {
            {"EMAIL", " EN@familj.example"},
            {"MOBILE", "+46 70 174 06 05"},
            {"FAMILY", own},
            {"NAME", "alva  almlöf"},
            {"NAME", "Almlöf"}
        }) {
            Desk.lookUp(Cast.PAULA, way[0], way[1])
                    .then()
                    .statusCode(201)
                    .body("items.id", contains(own))
                    .body("items[0].parents[0].contact.firstName", equalTo("Alva"))
                    .body("items[0].permittedActions", hasItem("ERASE_FAMILIES"));
        }
    }

    @Test
    void a9_a_regions_officer_finds_what_the_region_answers_for_and_nothing_of_its_municipalities() {
        String regions = Desk.family(Cast.CILLA, "06");
        String municipalitys = Families.registered(Cast.CILLA);
        Desk.lookUp(Cast.PETRA, "NAME", "Alva Almlöf").then().statusCode(201).body("items.id", contains(regions));
        Desk.lookUp(Cast.PETRA, "FAMILY", municipalitys).then().statusCode(201).body("items", empty());
        Desk.lookUp(Cast.PAULA, "FAMILY", regions).then().statusCode(201).body("items", empty());
    }

    @Test
    void a5_a_protected_family_is_found_by_its_whole_name_and_stands_in_the_log_by_a_kind_of_its_own() {
        String family = Families.protectedOne(Cast.CILLA);
        Desk.lookUp(Cast.PAULA, "NAME", "Almlöf").then().statusCode(201).body("items", empty());
        Desk.lookUp(Cast.PAULA, "NAME", "Alva Almlöf")
                .then()
                .statusCode(201)
                .body("items.id", contains(family))
                .body("items[0].protectedIdentity", equalTo(true));
        assertEquals(
                List.of("READ lookUpFamilies 0685"),
                Database.read(
                        "select action, operation, place_code from audit_entry"
                                + " where kind = 'protected-families' and whom = array[?::uuid]",
                        family));
        Cast.ADAM.calls().get("/family-lookups").then().body("items", empty());
        Cast.PAULA.calls().get("/family-lookups").then().body("items.protectedIdentity", contains(true, false));
    }

    @Test
    void a6_the_log_says_why_and_by_what_and_never_whom_somebody_sought() {
        String family = Families.registered(Cast.CILLA);
        String lookup =
                Desk.lookUp(Cast.PAULA, "NAME", "Alva Almlöf").then().extract().path("id");
        assertEquals(
                List.of("0685 READ {ACCESS_REQUEST,NAME} {" + lookup + "," + family + "}"),
                Database.read(
                        "select place_code, action, details, whom from audit_entry where kind = 'family-lookups'"));
        assertEquals(
                List.of("0"),
                Database.read("select count(*) from audit_entry e where e::text ilike '%alml%'"
                        + " or exists (select from family_lookup l where l::text ilike '%alml%')"));
    }

    @Test
    void a4_what_nobody_has_looked_up_lies_shut() {
        String family = Families.registered(Cast.CILLA);
        Desk.read(Cast.PAULA, family).then().statusCode(422).body("code", equalTo("lookup-required"));
        Cast.PAULA
                .calls()
                .get("/privacy-families/" + family + "/register-extract")
                .then()
                .statusCode(422);
        Desk.lookedUp(Cast.PAULA, family);
        Desk.read(Cast.PAULA, family)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("parents[0].contact.familyName", equalTo("Almlöf"));
    }

    @Test
    void a4_what_was_looked_up_yesterday_lies_shut_again() {
        String family = Families.registered(Cast.CILLA);
        String lookup = Desk.lookedUp(Cast.PAULA, family);
        Database.read("update family_lookup set at = at - interval '13 hours' returning 1");
        Desk.read(Cast.PAULA, family).then().statusCode(422);
        Cast.PAULA.calls().get("/family-lookups/" + lookup).then().statusCode(404);
    }

    @Test
    void a2_a_strangers_family_is_not_there_whoever_looks() {
        String family = Desk.open(Cast.CILLA);
        for (Cast stranger : List.of(Cast.PAULA, Cast.ORVAR, Cast.CILLA, Cast.ADAM)) {
            Desk.read(stranger, family).then().statusCode(404);
        }
        Cast.ADAM
                .calls()
                .get("/privacy-families/" + family + "/audit-entries")
                .then()
                .statusCode(200);
    }

    @Test
    void the_same_key_finds_the_same_again_and_is_noted_once() {
        String family = Families.registered(Cast.CILLA);
        String body = """
                {"reason":"ACCESS_REQUEST","explanation":"Kom med post den 27 november.","by":"FAMILY","sought":"%s"}""".formatted(family);
        List<String> found = Stream.of(1, 2)
                .map(time -> Cast.PAULA
                        .calls()
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", "slagning-1")
                        .body(body)
                        .post("/family-lookups")
                        .then()
                        .statusCode(201)
                        .body("items.id", contains(family))
                        .extract()
                        .<String>path("id"))
                .toList();
        assertEquals(found.getFirst(), found.getLast());
        assertEquals(List.of("1"), Database.read("select count(*) from family_lookup"));
    }

    @Test
    void a4_nobody_opens_what_a_colleague_has_found() {
        String family = Families.registered(Cast.CILLA);
        String lookup = Desk.lookedUp(Cast.PAULA, family);
        Cast.PAULA
                .calls()
                .get("/family-lookups/" + lookup)
                .then()
                .statusCode(200)
                .body("items.id", contains(family));
        Cast.PETRA.calls().get("/family-lookups/" + lookup).then().statusCode(404);
        Database.read("update family_lookup set subject = 'a colleague of the same board' returning id");
        Cast.PAULA.calls().get("/family-lookups/" + lookup).then().statusCode(404);
        Desk.read(Cast.PAULA, family).then().statusCode(422).body("code", equalTo("lookup-required"));
    }

    @Test
    void a9_an_auditor_reads_the_register_of_its_own_controller_and_looks_nobody_up() {
        Desk.open(Cast.CILLA);
        Desk.lookedUp(Cast.PAULA, Families.registered(Cast.CILLA));
        Cast.ADAM
                .calls()
                .get("/family-lookups")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].controllers", containsInAnyOrder("06"))
                .body("items[0].explanation", equalTo("Kom med post den 27 november."));
    }

    @Test
    void a7_what_someone_with_two_boards_finds_is_told_to_the_board_it_is_of_and_goes_with_its_family() {
        String family = Families.registered(Cast.CILLA);
        String regions = Desk.family(Cast.CILLA, "06");
        byTwoBoards(List.of(lookUp("FAMILY", family), lookUp("NAME", "Alva Almlöf")));
        Cast.PAULA
                .calls()
                .get("/family-lookups")
                .then()
                .body("items.controllers.flatten()", contains("06", "0685", "0685"));
        Cast.PETRA.calls().get("/family-lookups").then().body("items.controllers.flatten()", contains("06", "0685"));
        assertEquals(
                List.of("06 1", "0685 2"),
                Database.read(
                        "select place_code, count(*) from audit_entry where kind = 'family-lookups' group by 1 order by 1"));
        Desk.erased(Cast.PAULA, family);
        Desk.erased(Cast.PETRA, regions);
        Cast.PAULA.calls().get("/family-lookups").then().body("items.explanation", contains(nullValue(), nullValue()));
    }

    private static String lookUp(String by, String sought) {
        return """
                {"reason":"ACCESS_REQUEST","explanation":"Kom med post den 27 november.","by":"%s","sought":"%s"}""".formatted(by, sought);
    }

    /** An officer of county 06 and of Vetlanda makes these lookups. */
    private static void byTwoBoards(List<String> lookups) {
        String name = "tvaa-namnder";
        RealmChanges.Newcomer both = RealmChanges.newcomer(name, "/06/privacy-officer", "/06/0685/privacy-officer");
        try {
            String token = token(name);
            lookups.forEach(body -> Cast.nobody()
                    .auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/family-lookups")
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(201));
        } finally {
            both.close();
        }
    }

    private static String token(String name) {
        return Cast.fetch(
                Map.of(
                        "grant_type", "password",
                        "client_id", "familjenavet-cli",
                        "username", name,
                        "password", "demo"),
                "access_token");
    }
}
