package se.familjenavet.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** What happens at the privacy desk, made through the API. */
public final class Desk {
    private Desk() {}

    /** The id of a family in a coordinator's register that a region or municipality answers for. */
    public static String family(Cast coordinator, String controller) {
        return handedOver(Families.registered(coordinator), controller);
    }

    /** Likewise, with a protected parent. */
    public static String protectedOne(Cast coordinator, String controller) {
        return handedOver(Families.protectedOne(coordinator), controller);
    }

    /** The id of a family of county 06 that its officer has looked up. */
    public static String open(Cast coordinator) {
        return opened(Cast.PETRA, family(coordinator, "06"));
    }

    public static String opened(Cast officer, String family) {
        lookedUp(officer, family);
        return family;
    }

    public static Response lookUp(Cast officer, String by, String sought) {
        return post(officer, "/family-lookups", """
                {"reason":"ACCESS_REQUEST","explanation":"Kom med post den 27 november.","by":"%s","sought":"%s"}""".formatted(by, sought));
    }

    /** The id of a lookup of a family. */
    public static String lookedUp(Cast officer, String family) {
        return Made.id(lookUp(officer, "FAMILY", family));
    }

    public static Response erase(Cast officer, String family, String parent, String decision, String ground) {
        return erase(officer, family, parent, decision, ground, "*");
    }

    /** Likewise, on the condition that the family is as it was shown. */
    public static Response erase(
            Cast officer, String family, String parent, String decision, String ground, String tag) {
        String one = parent == null ? "null" : "\"" + parent + "\"";
        return Groups.send(officer, "POST", "/erasures", tag, """
                {"family":"%s","parent":%s,"decision":"%s","ground":"%s"}""".formatted(family, one, decision, ground));
    }

    /** The id of the decision by which a family was erased. */
    public static String erased(Cast officer, String family) {
        return Made.id(erase(officer, family, null, "ERASED", "OBJECTION"));
    }

    /** The id of the decision not to erase a family. */
    public static String refused(Cast officer, String family) {
        return Made.id(erase(officer, family, null, "REFUSED", "PUBLIC_TASK"));
    }

    public static Response hold(Cast officer, String family) {
        return post(officer, "/legal-holds", "{\"family\":\"%s\",\"reason\":\"SUPERVISION\"}".formatted(family));
    }

    /** The id of a hold on a family. */
    public static String held(Cast officer, String family) {
        return Made.id(hold(officer, family));
    }

    public static Response lift(Cast officer, String hold) {
        return Groups.send(officer, "POST", "/legal-holds/" + hold + "/lifting", "*", null);
    }

    public static Response read(Cast officer, String family) {
        return officer.calls().get("/privacy-families/" + family);
    }

    public static Response post(Cast officer, String path, String body) {
        return officer.calls().contentType(ContentType.JSON).body(body).post(path);
    }

    private static String handedOver(String family, String controller) {
        Controllers.handOver(family, controller);
        return family;
    }
}
