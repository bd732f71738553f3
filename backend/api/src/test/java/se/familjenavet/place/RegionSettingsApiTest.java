package se.familjenavet.place;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.audit.Sealer;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Open;
import se.familjenavet.testing.Regions;

@ApiTest
class RegionSettingsApiTest {

    @Inject
    Sealer sealer;

    @Test
    void nobody_reads_settings_without_signing_in() {
        Cast.nobody().get("/regions/06/settings").then().statusCode(401);
    }

    @Test
    void a2_the_settings_of_another_region_do_not_exist() {
        for (Cast stranger : List.of(Cast.ORVAR, Cast.KARIN, Cast.JENS, Cast.MAGDA, Cast.ANALIA)) {
            Regions.settings(stranger, "06").then().statusCode(404);
            Regions.put(stranger, "06", "programme", Regions.PROGRAMME).then().statusCode(404);
        }
        Regions.settings(Cast.REGINA, "99").then().statusCode(404);
        Regions.settings(Cast.REGINA, "x").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "REGINA,limits",
        "PETRA,limits",
        "ADAM,limits",
        "REGINA,retention",
        "ROOT,retention",
        "ADAM,retention",
        "PAULA,retention",
        "PETRA,words",
        "ADAM,words",
        "PETRA,programme",
        "PAULA,programme"
    })
    void who_reads_a_part_but_does_not_decide_on_it_is_refused(Cast reader, String part) {
        Regions.settings(reader, "06").then().statusCode(200);
        Regions.put(reader, "06", part, body(part)).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"REGINA,words", "REGINA,programme", "ROOT,words", "ROOT,programme", "ROOT,limits", "PETRA,retention"})
    void who_decides_on_a_part_changes_it(Cast owner, String part) {
        Regions.put(owner, "06", part, body(part)).then().statusCode(200);
    }

    @Test
    void what_one_may_do_stands_with_the_settings() {
        Regions.settings(Cast.REGINA, "06").then().body("permittedActions", contains("EDIT_PROGRAMME_SETTINGS"));
        Regions.settings(Cast.PETRA, "06").then().body("permittedActions", contains("EDIT_RETENTION"));
        Regions.settings(Cast.PAULA, "06").then().body("permittedActions", empty());
        Regions.settings(Cast.ROOT, "18")
                .then()
                .body("permittedActions", contains("EDIT_PROGRAMME_SETTINGS", "EDIT_REGION_LIMITS"));
    }

    @Test
    void a_region_begins_with_the_national_advice() {
        Regions.settings(Cast.REGINA, "06")
                .then()
                .statusCode(200)
                .body("region.name", equalTo("Region Jönköpings län"))
                .body("programme.guides", equalTo(10))
                .body("programme.groupCapacity", equalTo(7))
                .body("limits.disclosureThreshold", equalTo(5))
                .body("retention.contactMonths", equalTo(12));
    }

    @Test
    void a_change_is_made_on_the_version_that_was_read() {
        String tag = Regions.settings(Cast.REGINA, "06").header("ETag");
        Cast.REGINA
                .calls()
                .contentType("application/json")
                .body(Regions.PROGRAMME)
                .put("/regions/06/settings/programme")
                .then()
                .statusCode(428);
        Regions.put(Cast.REGINA, "06", "programme", Regions.PROGRAMME, tag)
                .then()
                .statusCode(200)
                .body("programme.guides", equalTo(12));
        Regions.put(Cast.ROOT, "06", "limits", Regions.LIMITS, tag).then().statusCode(412);
        Regions.settings(Cast.REGINA, "18").then().statusCode(404);
        Regions.settings(Cast.ORVAR, "18").then().body("programme.guides", equalTo(10));
    }

    @Test
    void words_are_read_by_everyone_and_raise_the_version_of_the_settings() {
        String tag = Regions.settings(Cast.REGINA, "06").header("ETag");
        try {
            String changed = Regions.put(Cast.REGINA, "06", "words", Regions.WORDS.replace("BVC", "BHV"), tag)
                    .then()
                    .statusCode(200)
                    .body("words.childHealthCareShort", equalTo("BHV"))
                    .extract()
                    .header("ETag");
            assertNotEquals(tag, changed);
            Cast.KARIN.calls().get("/regions/06").then().body("words.childHealthCareShort", equalTo("BHV"));
            Regions.put(Cast.REGINA, "06", "words", Regions.WORDS, tag).then().statusCode(412);
            Regions.put(Cast.REGINA, "06", "words", Regions.WORDS, changed)
                    .then()
                    .statusCode(200);
        } finally {
            Regions.put(Cast.REGINA, "06", "words", Regions.WORDS);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "words     | \"BVC\"            | \" \"              | /childHealthCareShort  | not-blank",
                "programme | \"guides\":12      | \"guides\":0       | /guides                | min",
                "programme | \"guides\":12      | \"guides\":null    | /guides                | not-null",
                "programme | \"offerHours\":48  | \"offerHours\":500 | /offerHours            | max",
                "limits    | Threshold\":7      | Threshold\":2      | /disclosureThreshold   | min",
                "limits    | Threshold\":10     | Threshold\":6      | /shareThreshold        | below-disclosure-threshold",
                "retention | \"auditMonths\":36 | \"auditMonths\":11 | /auditMonths           | min",
                "retention | messageMonths\":6   | messageMonths\":0   | /messageMonths         | min"
            })
    void what_lies_outside_the_bounds_is_refused_where_it_stands(
            String part, String right, String wrong, String pointer, String code) {
        Cast owner = part.equals("retention") ? Cast.PETRA : Cast.ROOT;
        Regions.put(owner, "06", part, body(part).replace(right, wrong))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"enrolmentMonths", "attendanceMonths"})
    void a7_nothing_that_figures_need_goes_before_names(String shorter) {
        String body = Regions.RETENTION.replace("\"" + shorter + "\":12", "\"" + shorter + "\":5");
        Regions.put(Cast.PETRA, "06", "retention", body)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/" + shorter))
                .body("errors[0].code", equalTo("shorter-than-names"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disclosure_threshold = 2",
                "share_threshold = 4",
                "guides = 0",
                "audit_months = 11",
                "attendance_months = contact_months - 1",
                "contact_months = 121"
            })
    void the_database_refuses_what_the_rules_do(String change) throws SQLException {
        try (Connection superuser = Database.asSuperuser()) {
            assertThrows(SQLException.class, () -> Database.write(superuser, "update region_setting set " + change));
        }
    }

    @Test
    void others_are_told_that_the_settings_changed_by_the_id_of_the_region() {
        Open.vetlanda();
        Regions.put(Cast.ROOT, "06", "limits", Regions.LIMITS).then().statusCode(200);
        sealer.seal();
        String region = Cast.REGINA.calls().get("/regions/06").path("id");
        Cast.REGINA
                .calls()
                .get("/events?limit=100")
                .then()
                .body("items.findAll { it.type == 'REGION_SETTINGS_CHANGED' }.about", contains(region));
        Cast.ORVAR.calls().get("/events?limit=100").then().body("items", empty());
        assertEquals(
                List.of("06"), Database.read("select place_code from event where type = 'REGION_SETTINGS_CHANGED'"));
    }

    private static String body(String part) {
        return switch (part) {
            case "words" -> Regions.WORDS;
            case "programme" -> Regions.PROGRAMME;
            case "limits" -> Regions.LIMITS;
            default -> Regions.RETENTION;
        };
    }
}
