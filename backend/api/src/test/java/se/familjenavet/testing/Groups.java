package se.familjenavet.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** Parent groups and their sessions, made and changed through the API. */
public final class Groups {
    /** What is told of a session that nobody led. */
    public static final String REPORT = """
            {"came":[],"cardsUsed":["vad-langtar-ni-efter"],"perspectives":["MENTAL_HEALTH"],"note":"Bra samtal.",
             "staffMinutes":150}""";

    private static final int WEEKS_AHEAD = 14;

    private Groups() {}

    /** What plans a group for children due in four months, on Tuesdays at one; fresh, to be bent at will. */
    public static ObjectNode body(String host, String version) {
        YearMonth due = YearMonth.from(today().plusMonths(4));
        ObjectNode body = Programmes.read("""
                {"host":"%s","partners":[],"programmeVersion":null,"birthWindow":{"from":"%s","to":"%s"},
                 "weekday":"TUESDAY","begins":"13:00","closedWeeks":[],"leaders":[]}""".formatted(host, due, due));
        return version == null ? body : body.put("programmeVersion", version);
    }

    /** Of a group outside the package that meets once, so and so many days from today, for the children of the families made here. */
    public static ObjectNode meetingOnce(String host, int daysAhead) {
        ObjectNode body = body(host, null);
        String due = Families.due().toString();
        body.putObject("birthWindow").put("from", due).put("to", due);
        body.putArray("sessions")
                .addObject()
                .put("day", today().plusDays(daysAhead).toString())
                .putObject("title")
                .put("sv", "Babysång");
        return body;
    }

    /** The id of a group at the only centre of a coordinator that meets once and is led by someone. */
    public static String led(Cast who, Cast leader) {
        ObjectNode body = meetingOnce(centreOf(who), 30);
        body.putArray("leaders").add(staff(leader).toString());
        return planned(who, body);
    }

    public static Response plan(Cast who, ObjectNode body) {
        return who.calls().contentType(ContentType.JSON).body(body.toString()).post("/groups");
    }

    /**
     * What plans a group on a version, for children due early in 2027, with one session that was in October 2026; the same on
     * any day.
     */
    public static ObjectNode inOctober(String host, String version) {
        ObjectNode body = body(host, version);
        body.putObject("birthWindow").put("from", "2027-01").put("to", "2027-02");
        body.putArray("sessions")
                .addObject()
                .put("guide", Programmes.guide(Cast.REGINA, version, 1))
                .put("day", "2026-10-06");
        return body;
    }

    /** The id of such a group at the only centre of a coordinator, led by someone; nobody for null. */
    public static String inOctober(Cast who, Cast leader) {
        ObjectNode body = inOctober(centreOf(who), Programmes.publishedInBrief("2027"));
        if (leader != null) {
            body.putArray("leaders").add(staff(leader).toString());
        }
        return planned(who, body);
    }

    /** The id of a group whose only session has been held. */
    public static String held(Cast who, Cast leader) {
        String id = inOctober(who, leader);
        report(who, session(who, id, 0)).then().log().ifValidationFails().statusCode(200);
        return id;
    }

    /** The id of a group that meets today and takes sign-ups. */
    public static String today(Cast who) {
        return opened(who, meetingToday(who));
    }

    /** What plans it; fresh, to be bent at will. */
    public static ObjectNode meetingToday(Cast who) {
        return meetingOnce(centreOf(who), 0);
    }

    public static Response report(Cast who, String session) {
        return send(who, "PUT", "/sessions/" + session + "/report", "*", REPORT);
    }

    /** The id of a new group. */
    public static String planned(Cast who, ObjectNode body) {
        return Told.text(plan(who, body), 201, "/id");
    }

    /** The id of a group that follows a version at the only centre of a coordinator. */
    public static String planned(Cast who, String version) {
        return planned(who, body(centreOf(who), version));
    }

    /** The id of a group that takes sign-ups. */
    public static String opened(Cast who, ObjectNode body) {
        String id = planned(who, body);
        move(who, id, "opening", null).then().log().ifValidationFails().statusCode(200);
        return id;
    }

    /** The id of the only centre of someone. */
    public static String centreOf(Cast who) {
        return Told.text(who.calls().get("/centres?limit=1"), 200, "/items/0/id");
    }

    public static Response read(Cast who, String id) {
        return who.calls().get("/groups/" + id);
    }

    /** The id of one of the sessions of a group, the first being 0. */
    public static String session(Cast who, String group, int index) {
        return Told.text(read(who, group), 200, "/sessions/" + index + "/id");
    }

    /** Without a condition on the version, opens, completes or cancels a group; null for no body. */
    public static Response move(Cast who, String id, String to, String body) {
        return send(who, "POST", "/groups/" + id + "/" + to, "*", body);
    }

    public static Response sessionMove(Cast who, String id, String tag, LocalDate day, boolean following) {
        String body = "{\"day\":\"" + day + "\",\"following\":" + following + "}";
        return send(who, "PUT", "/sessions/" + id + "/time", tag, body);
    }

    public static Response send(Cast who, String method, String path, String tag, String body) {
        var request = who.calls();
        if (tag != null) {
            request.header("If-Match", tag);
        }
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.request(method, path);
    }

    /** The id of the staff member that a person is once they have signed in; leads groups where the grants say. */
    public static UUID staff(Cast who) {
        return UUID.fromString(Staff.signIn(who));
    }

    /** A day that is surely ahead. */
    public static LocalDate later() {
        return today().plusWeeks(WEEKS_AHEAD);
    }

    /** The day that the product goes by, so that a test is the same on any. */
    public static LocalDate today() {
        return LocalDate.parse(Database.read("select setting_today()").getFirst());
    }
}
