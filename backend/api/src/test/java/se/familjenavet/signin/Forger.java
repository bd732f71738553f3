package se.familjenavet.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.familjenavet.testing.RealmChanges;

/** Signs whatever it is asked to with a key that Keycloak publishes as its own, so that nothing but the claims is wrong. */
public class Forger implements QuarkusTestResourceLifecycleManager {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final String KEY_ID = "familjenavet.test.forger.kid";
    static final String KEY = "familjenavet.test.forger.key";

    @Override
    public Map<String, String> start() {
        KeyPair keys = newKeys();
        return Map.of(
                KEY_ID, RealmChanges.trust(keys.getPrivate()),
                KEY, Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void stop() {
        // the key goes with the realm
    }

    static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String signed(Map<String, Object> header, Map<String, Object> claims, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            String content = content(header, claims);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Signed with a public key as if it were a shared secret. */
    static String sealed(Map<String, Object> header, Map<String, Object> claims, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            String content = content(header, claims);
            return content + "." + base64(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String content(Map<String, Object> header, Map<String, Object> claims) {
        try {
            return base64(JSON.writeValueAsBytes(header)) + "." + base64(JSON.writeValueAsBytes(claims));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
