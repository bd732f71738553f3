package se.familjenavet.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Signs and reads cursors: the sort keys of a page's last row, good only for the same caller, list and filter. */
@Singleton
class Cursors {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "familjenavet.cursor-secret")
    String secret;

    String write(List<String> keys, String boundTo) {
        try {
            byte[] payload = json.writeValueAsBytes(keys);
            return ENCODER.encodeToString(payload) + "." + ENCODER.encodeToString(sign(payload, boundTo));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The keys of a cursor that we signed for this caller, list and filter; any other ends the request. */
    List<String> read(String cursor, String boundTo) {
        try {
            int dot = cursor.indexOf('.');
            byte[] payload = DECODER.decode(cursor.substring(0, Math.max(dot, 0)));
            byte[] signature = DECODER.decode(cursor.substring(dot + 1));
            if (MessageDigest.isEqual(signature, sign(payload, boundTo))) {
                return json.readValue(new String(payload, StandardCharsets.UTF_8), new TypeReference<>() {});
            }
        } catch (IllegalArgumentException | JsonProcessingException notOurs) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
        throw new ProblemException(ProblemType.INVALID_CURSOR);
    }

    private byte[] sign(byte[] payload, String boundTo) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(payload);
            return mac.doFinal(boundTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
