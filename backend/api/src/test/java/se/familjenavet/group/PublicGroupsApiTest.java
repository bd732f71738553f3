package se.familjenavet.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;

@ApiTest
class PublicGroupsApiTest {
    private static final Set<String> PUBLISHED = Set.of(
            "id",
            "name",
            "hasBegun",
            "centre",
            "municipality",
            "part",
            "birthWindow",
            "capacity",
            "isFull",
            "language",
            "interpreter",
            "mode",
            "firstTimeOnly",
            "travelNote",
            "weekday",
            "begins",
            "place",
            "nextDay",
            "sessions");

    private String vetlanda;

    @BeforeEach
    void open() {
        vetlanda = Openings.all().id("vetlanda").toString();
    }

    @Test
    void a11_everyone_reads_groups_that_take_sign_ups_and_only_what_is_published() {
        ObjectNode body = Groups.meetingOnce(vetlanda, 20).put("travelNote", "Buss 12.");
        body.putArray("leaders").add(Groups.staff(Cast.GUSTAV).toString());
        String id = Groups.opened(Cast.CILLA, body);
        Cast.nobody()
                .get("/public/groups/" + id)
                .then()
                .statusCode(200)
                .body("travelNote", equalTo("Buss 12."))
                .body("sessions", hasSize(1))
                .body("sessions[0].title.sv", equalTo("Babysång"))
                .body("keySet()", equalTo(PUBLISHED))
                .body("sessions[0].keySet()", equalTo(Set.of("title", "month", "day", "begins", "minutes", "place")));
    }

    @Test
    void a11_a_group_that_is_planned_or_cancelled_or_past_is_in_no_public_list() {
        String planned = Groups.planned(Cast.CILLA, Groups.meetingOnce(vetlanda, 20));
        String cancelled = Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 20));
        Groups.move(Cast.CILLA, cancelled, "cancellation", "{\"reason\":\"OTHER\"}")
                .then()
                .statusCode(200);
        String closed = Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 20));
        Groups.send(Cast.CILLA, "PATCH", "/groups/" + closed, "*", "{\"acceptsEnrolment\":false}")
                .then()
                .statusCode(200);
        String past = Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, -20));
        Cast.nobody().get("/public/groups").then().statusCode(200).body("items", empty());
        for (String hidden : List.of(planned, cancelled, closed, past)) {
            Cast.nobody().get("/public/groups/" + hidden).then().statusCode(404);
        }
    }

    @Test
    void groups_are_found_by_place_month_of_birth_language_and_time_of_day() {
        ObjectNode evening = Groups.meetingOnce(vetlanda, 20)
                .put("begins", "17:30")
                .put("language", "ar")
                .put("name", "Kväll");
        evening.putObject("birthWindow").put("from", "2027-03").put("to", "2027-04");
        Groups.opened(Cast.CILLA, evening);
        ObjectNode day =
                Groups.meetingOnce(vetlanda, 10).put("interpreter", "so").put("name", "Dag");
        day.putObject("birthWindow").put("from", "2027-05").put("to", "2027-05");
        Groups.opened(Cast.CILLA, day);
        Cast.nobody().get("/public/groups?municipality=0685").then().body("items.name", contains("Dag", "Kväll"));
        for (String filter : List.of("born=2027-04", "language=ar", "daytime=EVENING")) {
            Cast.nobody().get("/public/groups?" + filter).then().body("items.name", contains("Kväll"));
        }
        Cast.nobody().get("/public/groups?language=so").then().body("items.name", contains("Dag"));
        Cast.nobody()
                .get("/public/groups?centre=" + vetlanda + "&born=2027-05")
                .then()
                .body("items.name", contains("Dag"));
        for (String filter : List.of("region=18", "municipality=0680", "born=2027-06", "language=ti")) {
            Cast.nobody().get("/public/groups?" + filter).then().body("items", empty());
        }
        for (String nonsense : List.of("born=mars", "born=2027-13", "daytime=NATT", "municipality=Vetlanda")) {
            Cast.nobody().get("/public/groups?" + nonsense).then().statusCode(400);
        }
    }

    @Test
    void pages_follow_on() {
        Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 20).put("name", "Andra"));
        Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 10).put("name", "Första"));
        String next = Cast.nobody()
                .get("/public/groups?limit=1")
                .then()
                .body("items.name", contains("Första"))
                .extract()
                .path("next");
        Cast.nobody().get("/public/groups?limit=1&cursor=" + next).then().body("items.name", contains("Andra"));
    }
}
