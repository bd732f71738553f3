package se.familjenavet.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers, each described once. */
enum CommonHeaders {
    TRACE(
            "traceparent",
            "Where in a distributed call this stands. Var i ett anrop det här är.",
            CommonHeaders.TRACEPARENT),
    POLICY("RateLimit-Policy", "How many a minute (q in w seconds). Hur många per minut.", "\"signed-in\";q=1200;w=60"),
    LIMIT(
            "RateLimit",
            "How many you have left (r), all again in t seconds. Hur många du har kvar.",
            "\"signed-in\";r=1199;t=1"),
    RETRY("Retry-After", "Wait so many seconds. Vänta så många sekunder.", "10"),
    SIGN_IN("WWW-Authenticate", "How to sign in. Hur man loggar in.", "Bearer"),
    TAG(
            "ETag",
            "Version and hash; send it back as If-Match. Version; skicka tillbaka som If-Match.",
            CommonHeaders.ETAG),
    NEXT(
            "Link",
            "The next page (RFC 8288), while there is one. Nästa sida, så länge det finns någon.",
            "<https://familjenavet.example/familjenavet/v1/centres?cursor=bmFzdGEgc2lkYQ>; rel=\"next\""),
    PLACE(
            "Location",
            "Where the new thing is. Var det nya finns.",
            "https://familjenavet.example/familjenavet/v1/centres/019aa4f0-1111-7000-8000-000000000001");

    static final String TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    static final String ETAG = "\"3.Qm9sbGVu\"";

    private final String header;
    private final String description;
    private final String example;

    CommonHeaders(String header, String description, String example) {
        this.header = header;
        this.description = description;
        this.example = example;
    }

    static void define(Components components) {
        Map<String, Header> all = new LinkedHashMap<>();
        for (CommonHeaders one : values()) {
            Schema schema = Limits.visible(4000);
            all.put(
                    one.header,
                    OASFactory.createHeader()
                            .description(one.description)
                            .schema(schema)
                            .example(one.example));
        }
        components.setHeaders(all);
    }

    /** What every answer says. */
    static void addTo(APIResponse response) {
        TRACE.to(response);
        POLICY.to(response);
        LIMIT.to(response);
    }

    void to(APIResponse response) {
        response.addHeader(header, OASFactory.createHeader().ref(header));
    }
}
