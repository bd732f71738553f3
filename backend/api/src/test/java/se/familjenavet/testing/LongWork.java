package se.familjenavet.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

/** Long work that someone has asked for. */
public final class LongWork {
    private LongWork() {}

    /** The id of work in a region that waits for a worker. */
    public static String asked(Cast maker, String region) {
        JsonNode claims = claims(maker);
        return Database.read(
                        """
                        insert into task (id, region_code, kind, issuer, subject, input, made_at)
                        values (gen_random_uuid(), ?, 'PROGRAMME_IMPORT', ?, ?, '{}', now()) returning id""",
                        region,
                        claims.get("iss").asText(),
                        claims.get("sub").asText())
                .getFirst();
    }

    public static Response read(Cast who, String id) {
        return who.calls().get("/tasks/" + id);
    }

    private static JsonNode claims(Cast maker) {
        try {
            return new ObjectMapper()
                    .readTree(Base64.getUrlDecoder().decode(maker.token().split("\\.", -1)[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
