package se.familjenavet.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.familjenavet.local.LocalStack;
import se.familjenavet.local.Trouble;

/** Tickets of a round, as the product makes and keeps them (ADR 37): each lets one answer in. */
final class Tickets {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BODY = 24;
    private static final int SEAL = 8;
    private static final String KEEP =
            "insert into survey_ticket (hash, round_id) select decode(h, 'hex'), cast(? as uuid) from unnest(?) as h";
    private static final String TAKEN = "select count(*) from survey_response where round_id = cast(? as uuid)";

    private final LocalStack stack;
    private final SecretKeySpec key;
    private final String round;
    private final List<String> places;

    /** @param places of the round, where they lead in turn */
    Tickets(LocalStack stack, String round, List<String> places) {
        this.stack = stack;
        this.round = round;
        this.places = List.copyOf(places);
        String secret = stack.apiEnvironment().get("FAMILJENAVET_TICKET_SECRET");
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * A ticket.
     *
     * @param hash what is kept of it, in hexadecimal digits
     */
    record Ticket(String place, String secret, String hash) {}

    /** So many that nobody has used. */
    List<Ticket> make(int count) throws SQLException {
        List<Ticket> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            made.add(ticket(key, UUID.fromString(places.get(i % places.size())), UUID.randomUUID()));
        }
        try (Sql sql = new Sql(stack)) {
            sql.run(KEEP, round, made.stream().map(Ticket::hash).toArray(String[]::new));
            sql.run("vacuum analyze survey_ticket, survey_response");
        }
        return made;
    }

    /** How many answers have been taken. */
    long taken() throws SQLException {
        try (Sql sql = new Sql(stack)) {
            return sql.number(TAKEN, round);
        }
    }

    /**
     * Fails when answers that were told to be taken are not there, or others are.
     *
     * @param atTheEnd how many could be on their way when the load ended, and be taken without being counted
     */
    static void check(long taken, long answered, int atTheEnd) {
        if (taken < answered || taken > answered + atTheEnd) {
            throw new Trouble("%d answers were told to be taken, %d are there.".formatted(answered, taken));
        }
    }

    static Ticket ticket(SecretKeySpec key, UUID place, UUID person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(bytes(place));
            byte[] body = Arrays.copyOf(mac.doFinal(bytes(person)), BODY);
            mac.update(bytes(place));
            byte[] seal = Arrays.copyOf(mac.doFinal(body), SEAL);
            byte[] whole = ByteBuffer.allocate(BODY + SEAL).put(body).put(seal).array();
            String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(place));
            byte[] hash = digest.digest(secret.getBytes(StandardCharsets.UTF_8));
            return new Ticket(place.toString(), secret, HexFormat.of().formatHex(hash));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
