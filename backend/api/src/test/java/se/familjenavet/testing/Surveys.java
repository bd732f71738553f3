package se.familjenavet.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** Surveys of a region and their versions, made through the API. */
public final class Surveys {
    /** What a short survey asks of parents: one question hangs on another, and nothing is fixed. */
    public static final String CONTENT = """
            {"title":{"sv":"Hur var träffen?","en":"How was the session?"},
             "introduction":{"sv":"Berätta hur det var.","en":"Tell us how it was."},
             "thanks":{"sv":"Tack för dina svar.","en":"Thank you for your answers."},
             "helpLines":[{"text":{"sv":"Ring 1177 om du har frågor om hälsa."},"address":"https://www.1177.se"}],
             "questions":[
               {"key":"came-again","type":"SINGLE","meaning":null,"item":null,
                "text":{"sv":"Kommer du igen?","en":"Will you come again?"},"help":null,"required":true,
                "choices":[{"code":1,"text":{"sv":"Ja","en":"Yes"},"apart":false},
                           {"code":2,"text":{"sv":"Nej","en":"No"},"apart":false}],
                "least":null,"most":null,"lowLabel":null,"highLabel":null,"visibleIf":null},
               {"key":"why-not","type":"LONG_TEXT","meaning":null,"item":null,
                "text":{"sv":"Vad skulle få dig att komma?"},"help":null,"required":false,"choices":[],
                "least":null,"most":500,"lowLabel":null,"highLabel":null,
                "visibleIf":{"question":"came-again","anyOf":[2]}}],
             "reviewed":["sv"]}""";

    private Surveys() {}

    /** What a short survey asks; fresh, to be bent at will. */
    public static ObjectNode content() {
        return Programmes.read(CONTENT);
    }

    /** A short survey as a document. */
    public static ObjectNode document(String key) {
        ObjectNode document = content().objectNode();
        document.put("format", "familjenavet-survey").put("formatVersion", 1);
        document.set("survey", Programmes.read("""
                {"key":"%s","audience":"PARENTS","name":{"sv":"Efter träffen","en":"After the session"}}""".formatted(key)));
        document.set("content", content());
        return document;
    }

    /** What takes a document in. */
    public static String taking(String region, ObjectNode document) {
        ObjectNode body = document.objectNode().put("region", region);
        return body.set("document", document).toString();
    }

    public static Response begin(Cast who, String body) {
        return who.calls().contentType(ContentType.JSON).body(body).post("/surveys");
    }

    /** What a region's lead begins from a ready-made one. */
    public static Response fromModel(Cast who, String region, String model) {
        return begin(who, "{\"region\":\"" + region + "\",\"model\":\"" + model + "\"}");
    }

    /** The id of a region's new survey with a draft that can be published. */
    public static String begun(Cast who, String region, String key) {
        return Made.id(begin(who, taking(region, document(key))));
    }

    /** Likewise in county 06. */
    public static String begun() {
        return begun(Cast.REGINA, "06", "after-session");
    }

    /** The id of a new survey in county 06 with a version that is published. */
    public static String inUse() {
        String survey = begun();
        publish(Cast.REGINA, draftOf(survey)).then().log().ifValidationFails().statusCode(200);
        return survey;
    }

    /** The id of the draft of a survey in county 06. */
    public static String draftOf(String survey) {
        return Told.text(survey(Cast.REGINA, survey), 200, "/draft");
    }

    /** The id of its version in use. */
    public static String publishedOf(String survey) {
        return Told.text(survey(Cast.REGINA, survey), 200, "/published");
    }

    public static Response survey(Cast who, String id) {
        return who.calls().get("/surveys/" + id);
    }

    public static Response version(Cast who, String id) {
        return who.calls().get("/survey-versions/" + id);
    }

    /** Begins the next version of a survey. */
    public static Response next(Cast who, String survey) {
        return who.calls().post("/surveys/" + survey + "/versions");
    }

    public static Response rewrite(Cast who, String version, ObjectNode content) {
        return Programmes.put(who, "/survey-versions/" + version, "*", content.toString());
    }

    public static Response publish(Cast who, String version) {
        return move(who, version, "publication");
    }

    public static Response move(Cast who, String version, String to) {
        return who.calls().header("If-Match", "*").post("/survey-versions/" + version + "/" + to);
    }

    public static Response discard(Cast who, String version) {
        return who.calls().header("If-Match", "*").delete("/survey-versions/" + version);
    }
}
