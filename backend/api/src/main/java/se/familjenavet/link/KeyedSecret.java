package se.familjenavet.link;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Secrets of links that can be told again: an HMAC (SHA-256) of the link's id under a key that is kept outside the database, in
 * letters that may stand in an address.
 */
@Singleton
public class KeyedSecret {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    KeyedSecret(@ConfigProperty(name = "familjenavet.link-secret") String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** That of a link; the same each time. */
    public String of(UUID link) {
        byte[] id = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(link.getMostSignificantBits())
                .putLong(link.getLeastSignificantBits())
                .array();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(id));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it could be one of ours. */
    public static boolean isWellFormed(String secret) {
        return Secret.isWellFormed(secret);
    }

    /** What is kept of it, in hexadecimal digits. */
    public static String hash(String secret) {
        return Secret.hash(secret);
    }
}
