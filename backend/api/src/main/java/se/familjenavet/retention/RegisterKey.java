package se.familjenavet.retention;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.text.Canonical;

/** Signs the lines of the register: HMAC (SHA-256) under a key that is kept outside the database. */
@Singleton
class RegisterKey {
    /** What the first line of a register follows. */
    static final String BEGINNING = "0".repeat(64);

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    RegisterKey(@ConfigProperty(name = "familjenavet.retention-secret") String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * Of the signature before, and of the fields in their canonical form, as the audit log hashes its entries.
     *
     * @param before in hexadecimal digits, as what is given
     */
    String sign(String before, List<String> fields) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(HexFormat.of().parseHex(before));
            return HexFormat.of().formatHex(mac.doFinal(Canonical.of(fields)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
