package se.familjenavet.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** The settings of a region, as those who have charge of them write them. */
public final class Regions {
    /** As Jönköping has them from the beginning. */
    public static final String WORDS = """
            {"maternityCare":"barnmorskemottagning","maternityCareShort":"BMM","childHealthCare":"barnhälsovård",
             "childHealthCareShort":"BVC","openPreschool":"öppen förskola","socialServices":"förebyggande socialtjänst",
             "preschoolTeacher":"förskollärare"}""";

    public static final String PROGRAMME = """
            {"guides":12,"groupCapacity":6,"offerHours":48}""";

    public static final String LIMITS = """
            {"disclosureThreshold":7,"shareThreshold":10,"uploadQuotaMegabytes":4096}""";

    public static final String RETENTION = """
            {"contactMonths":6,"enrolmentMonths":12,"attendanceMonths":12,"freeTextMonths":6,"messageMonths":6,
             "auditMonths":36}""";

    public static final String TARGETS = """
            {"offersBasePackage":{"share":1,"by":"2027-12-31","yearly":0.1},
             "parentsMoreSecure":{"share":0.9,"by":"2027-12-31","yearly":null},
             "staffConfident":{"share":0.9,"by":null,"yearly":null}}""";

    private Regions() {}

    public static Response settings(Cast who, String region) {
        return who.calls().get("/regions/" + region + "/settings");
    }

    /** What the API answers to a PUT on a part of a region's settings, whatever their version. */
    public static Response put(Cast who, String region, String part, String body) {
        return put(who, region, part, body, "*");
    }

    public static Response put(Cast who, String region, String part, String body, String tag) {
        return who.calls()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put("/regions/" + region + "/settings/" + part);
    }
}
