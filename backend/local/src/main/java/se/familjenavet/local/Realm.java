package se.familjenavet.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The realm as Keycloak imports it: the production realm with the demo cast laid over it, and the addresses to fill in. */
final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode content;

    private final Map<String, String> addresses;

    private Realm(ObjectNode content, Map<String, String> addresses) {
        this.content = content;
        this.addresses = addresses;
    }

    static Realm demo(Checkout checkout, String publicUrl) throws IOException {
        ObjectNode realm = (ObjectNode) JSON.readTree(Files.readString(checkout.realm()));
        ObjectNode cast = (ObjectNode) JSON.readTree(Files.readString(checkout.demoCast()));
        cast.path("clients").forEach(client -> lay((ArrayNode) realm.path("clients"), client));
        realm.set("passwordPolicy", cast.path("passwordPolicy"));
        realm.set("users", cast.path("users"));
        realm.set("groups", GrantGroups.of(cast.path("users")));
        return new Realm(realm, Map.of("FAMILJENAVET_PUBLIC_URL", publicUrl, "FAMILJENAVET_INTERNAL_URL", publicUrl));
    }

    ObjectNode content() {
        return content;
    }

    /** Keycloak itself fills these into the placeholders of the files as it imports them. */
    Map<String, String> addresses() {
        return addresses;
    }

    ObjectNode client(String id) {
        for (JsonNode client : content.path("clients")) {
            if (id.equals(client.path("clientId").asText())) {
                return (ObjectNode) client;
            }
        }
        throw new IllegalArgumentException("No client " + id + " in the realm");
    }

    String clientSecret(String id) {
        return client(id).path("secret").asText();
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((content.toString() + new TreeMap<>(addresses)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("familjenavet-realm.json"), content.toPrettyString());
    }

    private static void lay(ArrayNode clients, JsonNode overlay) {
        for (JsonNode client : clients) {
            if (client.path("clientId").equals(overlay.path("clientId"))) {
                ((ObjectNode) client).setAll((ObjectNode) overlay);
                return;
            }
        }
        clients.add(overlay);
    }
}
