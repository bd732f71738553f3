package se.familjenavet.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Families and their places in groups, made and changed through the API. */
public final class Families {
    /** Of the text on how data are used. */
    public static final String INFORMATION = "2026-11";

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final UnaryOperator<ObjectNode> AS_USUAL = UnaryOperator.identity();

    private static volatile UnaryOperator<ObjectNode> told = AS_USUAL;

    private Families() {}

    /** An address that nobody else has. */
    public static String email() {
        return "familj" + NUMBERS.incrementAndGet() + "@familj.example";
    }

    /** The month in which the children of the groups made here are due. */
    public static YearMonth due() {
        return YearMonth.of(2027, 3);
    }

    /** What is said of a parent; fresh, to be bent at will. */
    public static ObjectNode parent() {
        return Programmes.read("""
                {"role":"BIRTH_PARENT","firstName":"Alva","familyName":"Almlöf","email":"%s","language":"sv",
                 "gender":"WOMAN","protectedIdentity":false,"informationVersion":"%s"}""".formatted(email(), INFORMATION));
    }

    /** What registers a family with one parent at a centre; fresh, to be bent at will. */
    public static ObjectNode household(String centre) {
        ObjectNode body = Programmes.read("""
                {"centre":"%s","childMonth":"%s","firstChild":true,"parents":[]}""".formatted(centre, due()));
        body.withArray("parents").add(parent());
        return body;
    }

    /** Does something while every family that is registered here is told of in another way. */
    public static void telling(UnaryOperator<ObjectNode> otherwise, Runnable work) {
        told = otherwise;
        try {
            work.run();
        } finally {
            told = AS_USUAL;
        }
    }

    public static Response register(Cast who, ObjectNode household) {
        return who.calls()
                .contentType(ContentType.JSON)
                .body(told.apply(household).toString())
                .post("/households");
    }

    /** The id of a family in the register of the only centre of a coordinator. */
    public static String registered(Cast who) {
        return registered(who, household(Groups.centreOf(who)));
    }

    public static String registered(Cast who, ObjectNode household) {
        return Made.id(register(who, household));
    }

    /** The id of a family with a protected parent. */
    public static String protectedOne(Cast who) {
        ObjectNode household = household(Groups.centreOf(who));
        ((ObjectNode) household.at("/parents/0")).put("protectedIdentity", true);
        return registered(who, household);
    }

    public static Response enrol(Cast who, String group, String household, boolean invited) {
        String body = "{\"group\":\"%s\",\"household\":\"%s\",\"invited\":%s}".formatted(group, household, invited);
        return who.calls().contentType(ContentType.JSON).body(body).post("/enrolments");
    }

    /** The id of a new family's place in a group, or on its list. */
    public static String enrolled(Cast who, String group) {
        return enrolled(who, group, registered(who));
    }

    public static String enrolled(Cast who, String group, String household) {
        return Made.id(enrol(who, group, household, false));
    }

    public static String invited(Cast who, String group) {
        return Made.id(enrol(who, group, registered(who), true));
    }

    public static Response read(Cast who, String enrolment) {
        return who.calls().get("/enrolments/" + enrolment);
    }

    /** What becomes of a place, without a condition on its version; null for no body. */
    public static Response move(Cast who, String enrolment, String noun, String body) {
        String method = noun.equals("queue-place") || noun.equals("individual-support") ? "PUT" : "POST";
        return Groups.send(who, method, "/enrolments/" + enrolment + "/" + noun, "*", body);
    }

    public static Response withdraw(Cast who, String enrolment) {
        return move(who, enrolment, "withdrawal", "{\"reason\":\"BY_FAMILY\"}");
    }

    /** The id of a group that meets today, takes sign-ups, and has so many places. */
    public static String group(Cast who, int capacity) {
        return Groups.opened(who, Groups.meetingToday(who).put("capacity", capacity));
    }

    /** The id of a family's place on the list of a group. */
    public static String waiting(Cast who) {
        String group = group(who, 1);
        enrolled(who, group);
        return enrolled(who, group);
    }

    /** Likewise, when a place in the group has become free. */
    public static String waitingForFreePlace(Cast who) {
        String group = group(who, 1);
        String left = enrolled(who, group);
        String waiting = enrolled(who, group);
        withdraw(who, left).then().statusCode(200);
        return waiting;
    }

    /** The id of an enrolment of a family that said no. */
    public static String declined(Cast who) {
        String invited = invited(who, group(who, 1));
        move(who, invited, "decline", "{\"supportOffered\":true}").then().statusCode(200);
        return invited;
    }

    /** The id of a parent of a family, or of one that was enrolled where a session is held; of none, what was asked about. */
    public static String parentOf(String id) {
        return Database.read("""
                        select p.id from parent p where p.household_id = ?::uuid or p.household_id in (
                            select e.household_id from enrolment e join session s on s.group_id = e.group_id where s.id = ?::uuid)
                        order by p.id limit 1""", id, id).stream().findFirst().orElse(id);
    }

    /** Who coordinates where a family is registered, by the id of the family or of an enrolment of it. */
    public static Cast coordinatorOf(String id) {
        boolean isElsewhere = Database.read("""
                        select path from place where path = '06/0685/vetlanda' and centre_id in (
                            select centre_id from household where id = ?::uuid
                            union select centre_id from enrolment where id = ?::uuid)""", id, id).isEmpty();
        return isElsewhere ? Cast.JONNA : Cast.CILLA;
    }

    /** What a parent sends to sign up; fresh, to be bent at will. */
    public static ObjectNode signUp(String group) {
        return Programmes.read("""
                {"group":"%s","childMonth":"%s","firstChild":true,"firstName":"Bodil","familyName":"Berglind","email":"%s",
                 "language":"sv","informationVersion":"%s"}""".formatted(group, due(), email(), INFORMATION));
    }

    public static Response signUp(ObjectNode body) {
        return Cast.nobody().contentType(ContentType.JSON).body(body.toString()).post("/public/sign-ups");
    }
}
