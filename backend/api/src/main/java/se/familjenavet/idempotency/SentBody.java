package se.familjenavet.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The body of this request as far as telling it from another: the SHA-256 of its bytes. */
@RequestScoped
class SentBody {
    private final MessageDigest digest = sha256();

    /** Grows while the body is read. */
    MessageDigest digest() {
        return digest;
    }

    /** Once, after the body has been read. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
