package se.familjenavet.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;

/** Calendars as programs that follow them see them, and the links to them. */
public final class Calendars {
    private static final String ROOT = "/familjenavet/v1";

    private Calendars() {}

    public static String ofGroup(String group) {
        return "{\"kind\":\"GROUP\",\"group\":\"" + group + "\"}";
    }

    public static String ofCentre(Object centre) {
        return "{\"kind\":\"CENTRE\",\"centre\":\"" + centre + "\"}";
    }

    public static String ofMine() {
        return "{\"kind\":\"LEADER\"}";
    }

    public static Response share(Cast who, String body) {
        return who.calls().contentType(ContentType.JSON).body(body).post("/calendar-links");
    }

    /** What is answered to the one who shares; its address is told now or never. */
    public static Response shared(Cast who, String body) {
        Response shared = share(who, body);
        shared.then().log().ifValidationFails().statusCode(201);
        return shared;
    }

    /** The path of a calendar that was just shared, below the API's root. */
    public static String path(Cast who, String body) {
        String address = Told.text(share(who, body), 201, "/address");
        return address.substring(address.indexOf(ROOT) + ROOT.length());
    }

    /** The secret of a calendar that was just shared. */
    public static String secret(Cast who, String body) {
        return path(who, body).substring("/public/calendars/".length());
    }

    /** What a program reads there. */
    public static String text(String path) {
        byte[] file = Cast.nobody()
                .get(path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .header("Content-Type", "text/calendar;charset=utf-8")
                .extract()
                .asByteArray();
        return new String(file, UTF_8);
    }

    /** The same, understood. One without events is a calendar by its time zone (RFC 5545, 3.6), which the library forgets. */
    public static ICalendar read(String path) {
        String text = text(path);
        ICalendar calendar = Biweekly.parse(text).first();
        assertTrue(text.contains("BEGIN:VTIMEZONE"), text);
        if (!calendar.getEvents().isEmpty()) {
            assertEquals("", calendar.validate(ICalVersion.V2_0).toString());
        }
        return calendar;
    }

    public static List<VEvent> events(String path) {
        return read(path).getEvents();
    }

    /** The event of one session, which must be there. */
    public static VEvent event(String path, String session) {
        return events(path).stream()
                .filter(event -> event.getUid().getValue().equals(session + "@familjenavet"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(session + " is not in " + text(path)));
    }
}
