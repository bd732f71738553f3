package se.familjenavet.ticket;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the tickets that let people answer a survey once (R18), under a key that is kept outside the database: 192 bits of an HMAC
 * (SHA-256) of where and whom it is for, and 64 of one over those, by which a ticket that we never made is known without asking
 * anyone.
 */
@Singleton
public class TicketKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BODY = 24;
    private static final int SEAL = 8;
    private static final int LENGTH = 43;

    private final SecretKeySpec key;

    TicketKey(@ConfigProperty(name = "familjenavet.ticket-secret") String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** That of a person at a place where people are asked, in letters that may stand in an address; the same each time. */
    public String ticket(UUID place, UUID person) {
        byte[] body = Arrays.copyOf(mac(bytes(place), bytes(person)), BODY);
        byte[] whole = ByteBuffer.allocate(BODY + SEAL)
                .put(body)
                .put(seal(place, body))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Whether it was made for this place, used or not. */
    public boolean isOurs(UUID place, String ticket) {
        byte[] whole = read(ticket);
        return whole.length == BODY + SEAL
                && MessageDigest.isEqual(
                        Arrays.copyOfRange(whole, BODY, whole.length), seal(place, Arrays.copyOf(whole, BODY)));
    }

    /** What is kept of a ticket, or of a code that is the same for all at a place, in hexadecimal digits. */
    public static String hash(UUID place, String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(place));
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] seal(UUID place, byte[] body) {
        return Arrays.copyOf(mac(bytes(place), body), SEAL);
    }

    private byte[] mac(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] read(String ticket) {
        try {
            return ticket.length() == LENGTH ? Base64.getUrlDecoder().decode(ticket) : new byte[0];
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
