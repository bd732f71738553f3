package se.familjenavet.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.familjenavet.text.Canonical;

/**
 * An entry as the chain sees it: its columns as text, in a fixed order.
 *
 * @param entry its id
 * @param place where it belongs; its first two digits name the chain
 * @param fields all that is hashed beside number and predecessor
 */
record Link(UUID entry, String place, List<String> fields) {
    /** The columns of {@code audit_entry e} that {@link #of} reads. */
    static final String COLUMNS = "e.id, e.place_code, e.at, e.issuer, e.subject, e.client, e.grants, e.operation,"
            + " e.permission, e.action, e.kind, e.whom, e.trace, e.details";

    private static final List<String> TEXTS =
            List.of("place_code", "issuer", "subject", "client", "operation", "permission", "action", "kind", "trace");

    /** What the first of a chain follows. */
    static byte[] beginning() {
        return new byte[32];
    }

    static Link of(ResultSet row) throws SQLException {
        List<String> fields = new ArrayList<>();
        fields.add(row.getString("id"));
        fields.add(Canonical.of(row.getObject("at", OffsetDateTime.class).toInstant()));
        for (String text : TEXTS) {
            fields.add(row.getString(text));
        }
        fields.addAll(texts(row.getArray("grants")));
        fields.add("");
        fields.addAll(texts(row.getArray("whom")));
        fields.addAll(further(texts(row.getArray("details"))));
        return new Link(row.getObject("id", UUID.class), row.getString("place_code"), List.copyOf(fields));
    }

    String region() {
        return place.substring(0, 2);
    }

    /**
     * SHA-256 of the hash before, the number (8 bytes, big-endian) and the fields in their canonical form; a field before the ids
     * sets them apart from the grants.
     */
    byte[] hash(long number, byte[] previous) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(previous);
            sha.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
            return sha.digest(Canonical.of(fields));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Set apart from the ids as these are from the grants; of an entry that says no more, as of all from before some did, nothing. */
    private static List<String> further(List<String> details) {
        List<String> fields = new ArrayList<>(details.isEmpty() ? List.of() : List.of(""));
        fields.addAll(details);
        return fields;
    }

    private static List<String> texts(Array array) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (Object one : (Object[]) array.getArray()) {
            texts.add(String.valueOf(one));
        }
        return texts;
    }
}
