package se.familjenavet.paging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens cursors with AES-256-GCM. The nonce is drawn from what is sealed, so the same cursor comes out twice and two
 * different ones never share a nonce but by a collision of 96 bits.
 */
final class CursorKey {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final String secret;

    CursorKey(String secret) {
        this.secret = secret;
    }

    byte[] seal(byte[] content, String boundTo) {
        try {
            byte[] nonce = Arrays.copyOf(mac("nonce", boundTo.getBytes(StandardCharsets.UTF_8), content), NONCE);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, boundTo).doFinal(content);
            byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return whole;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was sealed with this key for this purpose; empty when it was not. */
    Optional<byte[]> open(byte[] whole, String boundTo) {
        if (whole.length < NONCE) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE), boundTo)
                    .doFinal(whole, NONCE, whole.length - NONCE));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String boundTo) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(mac("key"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] mac(String purpose, byte[]... parts) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update(purpose.getBytes(StandardCharsets.UTF_8));
        for (byte[] part : parts) {
            mac.update((byte) 0);
            mac.update(part);
        }
        return mac.doFinal();
    }
}
