package se.familjenavet.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.audit.Sealer;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Open;
import se.familjenavet.testing.Staff;

@ApiTest
class StaffExportApiTest {
    private static final String EXPORT = "/staff/export";
    private static final String COLUMNS = "id,name,profession,state,places,placeNames,trainings,plannedEmail";
    private static final String MANY = """
            with made as (
                insert into staff_member (id, name, version)
                select gen_random_uuid(), 'Medarbetare ' || n, 0 from generate_series(1, ?) n returning id)
            insert into staff_place (staff_member_id, path, role, starts)
            select id, '06/0685/vetlanda', 'GROUP_LEADER', '2026-01-01' from made
            """;

    @Inject
    Sealer sealer;

    private UUID vetlanda;

    @BeforeEach
    void open() {
        vetlanda = UUID.fromString(Open.vetlanda());
    }

    @Test
    void without_signing_in_there_is_no_file() {
        Cast.nobody().get(EXPORT).then().statusCode(401);
    }

    @ParameterizedTest
    @EnumSource(names = {"REGINA", "ANALIA", "GUSTAV", "ROOT"})
    void who_may_not_read_staff_gets_no_file(Cast other) {
        other.calls().get(EXPORT).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=XLSX", "sort=email", "state=ABSENT", "limit=10", "total=true", "centre=x"})
    void a_filter_that_says_nothing_is_refused(String query) {
        Cast.CILLA.calls().get(EXPORT + "?" + query).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void a_file_of_lines_tells_where_each_works_or_is_planned() {
        plan("Nora Nilvik", "nora@demo.example");
        Staff.signIn(Cast.GUSTAV);
        String file = Cast.CILLA
                .calls()
                .get(EXPORT)
                .then()
                .statusCode(200)
                .header("Content-Disposition", matchesPattern("attachment; filename=\"staff-[0-9-]{10}\\.csv\""))
                .extract()
                .asString();
        List<String> lines = file.lines().toList();
        assertEquals(COLUMNS, lines.getFirst());
        assertEquals("Gustav Gruppman,,ACTIVE,06/0685/vetlanda,Centralen vetlanda,,", withoutId(lines.get(1)));
        assertEquals(
                "Nora Nilvik,MIDWIFE,PLANNED,06/0685/vetlanda,Centralen vetlanda,,nora@demo.example",
                withoutId(lines.get(2)));
        assertEquals(3, lines.size());
    }

    @Test
    void a_line_of_json_is_the_item_of_the_list_in_its_order_and_by_its_filter() {
        plan("Nora Nilvik", "nora@demo.example");
        Staff.signIn(Cast.GUSTAV);
        List<Object> listed = Cast.CILLA.calls().get("/staff?sort=-name").path("items");
        assertEquals(
                listed,
                ndjson("&sort=-name").stream()
                        .map(line -> JsonPath.from(line).get())
                        .toList());
        assertEquals(1, ndjson("&state=PLANNED").size());
        assertEquals(1, ndjson("&q=gustav").size());
    }

    @Test
    void a2_the_staff_of_another_centre_is_in_no_file() {
        UUID bankeryd = UUID.fromString(Open.centre("0680", "bankeryd"));
        Staff.post(Cast.JENS, Staff.body(bankeryd, "Jens Eget", "eget@demo.example"))
                .then()
                .statusCode(201);
        Cast.CILLA.calls().get(EXPORT).then().statusCode(200).body(equalTo(COLUMNS + "\r\n"));
    }

    @Test
    void a6_a_file_is_a_read_of_everyone_in_it() {
        String nora = plan("Nora Nilvik", "nora@demo.example");
        String gustav = Staff.signIn(Cast.GUSTAV);
        Cast.CILLA.calls().get(EXPORT).then().statusCode(200);
        sealer.seal();
        for (String person : List.of(nora, gustav)) {
            Cast.PETRA
                    .calls()
                    .get("/audit-entries?action=READ&about=" + person)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].operation", equalTo("exportStaff"))
                    .body("items[0].grants", contains("06/0685/vetlanda/centre-coordinator"))
                    .body("items[0].place", equalTo("0685"));
        }
    }

    @Test
    void a6_a_long_file_is_noted_some_hundred_at_a_time() throws SQLException {
        many(1_200);
        assertEquals(1_200, ndjson("").size());
        assertEquals(List.of("500", "500", "200"), noted("exportStaff"));
    }

    @Test
    void a6_what_was_given_out_stays_noted_when_the_file_breaks_off() throws SQLException {
        many(1_200);
        Cast.CILLA.calls().get("/test-only/half-a-staff").then().statusCode(500);
        assertEquals(List.of("500", "500"), noted("breakOff"));
    }

    private static List<String> noted(String operation) {
        return Database.read("select cardinality(whom) from audit_entry where operation = ? order by id", operation);
    }

    private String plan(String name, String email) {
        return Staff.post(Cast.CILLA, Staff.body(vetlanda, name, email))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The database counts them at once, and does not plan as if there were none until it counts by itself. */
    private static void many(int members) throws SQLException {
        try (Connection superuser = Database.asSuperuser()) {
            assertEquals(members, Database.write(superuser, MANY, members));
            superuser.createStatement().execute("analyze staff_member, staff_place");
        }
    }

    private static String withoutId(String line) {
        assertTrue(line.matches("[0-9a-f-]{36},.*"), line);
        return line.substring(37);
    }

    private static List<String> ndjson(String filter) {
        return Cast.CILLA
                .calls()
                .get(EXPORT + "?format=NDJSON" + filter)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
