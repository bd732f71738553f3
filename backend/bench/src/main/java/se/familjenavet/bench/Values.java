package se.familjenavet.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The recorded statements with values of one's own: another centre, its version as it stands, and a fresh id for each row
 * that is inserted.
 */
final class Values {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<Sent> recorded;
    private final String recordedCentre;
    private final String centre;
    private final Set<String> inserted;
    private long version;

    Values(List<Sent> recorded, String recordedCentre, String centre, long version) {
        this.recorded = recorded;
        this.recordedCentre = recordedCentre;
        this.centre = centre;
        this.version = version;
        inserted = insertedIds(recorded);
    }

    /** The statements of the next round. */
    List<Sent> next() {
        Map<String, String> now = new HashMap<>();
        now.put(recordedCentre, centre);
        inserted.forEach(id -> now.put(id, UUID.randomUUID().toString()));
        now.put(String.valueOf(Recording.VERSION), String.valueOf(version));
        now.put(String.valueOf(Recording.VERSION + 1), String.valueOf(version + 1));
        if (recorded.stream().anyMatch(Sent::isUpdate)) {
            version++;
        }
        return recorded.stream()
                .map(sent -> new Sent(
                        sent.sql(),
                        sent.parameters().stream()
                                .map(value -> now.getOrDefault(value, value))
                                .toList()))
                .toList();
    }

    /** Ids that an insert was the first to name are those of the new rows. */
    private Set<String> insertedIds(List<Sent> statements) {
        Set<String> known = new HashSet<>();
        Set<String> fresh = new HashSet<>();
        for (Sent sent : statements) {
            for (String value : sent.parameters()) {
                boolean isNew = ID.matcher(value).matches() && known.add(value);
                if (isNew && sent.isInsert() && !value.equals(recordedCentre)) {
                    fresh.add(value);
                }
            }
        }
        return fresh;
    }
}
