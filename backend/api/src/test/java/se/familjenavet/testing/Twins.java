package se.familjenavet.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;

/** Families that have come into a register twice, and what makes one of them. */
public final class Twins {
    private Twins() {}

    /** The id of a family in the register of the only centre of a coordinator, one of whose parents has this address. */
    public static String with(Cast who, String email) {
        return Families.registered(who, body(who, email));
    }

    /** What registers it; fresh, to be bent at will. */
    public static ObjectNode body(Cast who, String email) {
        ObjectNode household = Families.household(Groups.centreOf(who));
        ((ObjectNode) household.at("/parents/0")).put("email", email);
        return household;
    }

    /** The id of a family that another stands beside in the register. */
    public static String twin(Cast who) {
        String email = Families.email();
        with(who, email);
        return with(who, email);
    }

    /** The id of the family that stands beside one in the register, which is made when there is none. */
    public static String otherOf(String household) {
        return Database.read("""
                        select y.household_id from parent_identity x join parent_identity y on y.email = x.email
                        and y.household_id <> x.household_id where x.household_id = ?::uuid""", household).stream().findFirst().orElse(household);
    }

    public static Response read(Cast who, String household) {
        return who.calls().get("/households/" + household);
    }

    public static String tag(Cast who, String household) {
        return read(who, household).header("ETag");
    }

    /** What lets one family go up in another, with their first parents as one person; fresh, to be bent at will. */
    public static ObjectNode merger(Cast who, String kept, String other) {
        ObjectNode body = Programmes.read("""
                {"other":"%s","child":{"childMonth":"%s","firstChild":true},"samePersons":[]}""".formatted(other, Families.due()));
        body.put("otherTag", tag(who, other));
        String email = Told.text(read(who, kept), 200, "/parents/0/contact/email");
        body.withArray("samePersons")
                .addObject()
                .put("parent", parent(kept))
                .put("other", parent(other))
                .set("details", Families.parent().put("email", email));
        return body;
    }

    /** Likewise, with all parents kept. */
    public static ObjectNode mergerOfAll(Cast who, String kept, String other) {
        ObjectNode body = merger(who, kept, other);
        body.putArray("samePersons");
        return body;
    }

    public static Response merge(Cast who, String kept, String tag, ObjectNode body) {
        return Groups.send(who, "POST", "/households/" + kept + "/mergers", tag, body.toString());
    }

    /** Lets one family go up in another. */
    public static Response merged(Cast who, String kept, String other) {
        Response answer = merge(who, kept, tag(who, kept), merger(who, kept, other));
        answer.then().log().ifValidationFails().statusCode(201);
        return answer;
    }

    public static String parent(String household) {
        return Database.read("select id from parent where household_id = ?::uuid order by id limit 1", household)
                .getFirst();
    }

    /** Asks a family whether it moves to a centre. */
    public static Response ask(Cast who, String household, String centre) {
        return Desk.post(who, "/households/" + household + "/transfers", "{\"centre\":\"%s\"}".formatted(centre));
    }

    /** The id of the transfer that a family is asked about. */
    public static String asked(Cast who, String household, String centre) {
        return Made.id(ask(who, household, centre));
    }

    /** The id of a family that is asked whether it moves; for the house's calls. */
    public static String moving(Cast who) {
        String household = Families.registered(who);
        asked(who, household, elsewhere(who, household));
        return household;
    }

    /** A centre where a family can move. */
    public static String elsewhere(Cast who, String household) {
        return Told.text(who.calls().get("/households/" + household + "/transfer-centres"), 200, "/items/0/id");
    }

    /** The latest transfer of a family; of one that has none, its own id. */
    public static String transferOf(String household) {
        return Database.read("select id from transfer where household_id = ?::uuid order by id desc limit 1", household)
                .stream()
                .findFirst()
                .orElse(household);
    }
}
