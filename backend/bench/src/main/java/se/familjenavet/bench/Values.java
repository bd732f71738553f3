package se.familjenavet.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The recorded statements with values of one's own: another centre, its version as it stands, the next group or ticket, another
 * address, and a fresh id for each row that is inserted.
 */
final class Values {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ADDRESS = Pattern.compile("[^@ ]+@familj\\.example");

    /** Where the row-level security's context holds the id of the family that is about to be inserted. */
    private static final String FAMILY_TO_COME = "set_config('app.household', ?";

    private final List<Sent> recorded;
    private final String recordedCentre;
    private final String centre;
    private final Turns turns;
    private final Set<String> inserted;
    private final Set<String> addresses;
    private long version;

    Values(List<Sent> recorded, String recordedCentre, String centre, Turns turns, long version) {
        this.recorded = recorded;
        this.recordedCentre = recordedCentre;
        this.centre = centre;
        this.turns = turns;
        this.version = version;
        inserted = insertedIds(recorded);
        addresses = recorded.stream()
                .flatMap(sent -> sent.parameters().stream())
                .filter(value -> ADDRESS.matcher(value).matches())
                .collect(Collectors.toSet());
    }

    /** The statements of the next round. */
    List<Sent> next() {
        Map<String, String> now = new HashMap<>();
        now.put(recordedCentre, centre);
        inserted.forEach(id -> now.put(id, UUID.randomUUID().toString()));
        addresses.forEach(address -> now.put(address, UUID.randomUUID() + "@familj.example"));
        List<String> turn = turns.next();
        for (int place = 0; place < turn.size(); place++) {
            now.put(turns.recorded().get(place), turn.get(place));
        }
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

    /** Ids that an insert was the first to name are those of the new rows, but for those of what they belong to. */
    private Set<String> insertedIds(List<Sent> statements) {
        Set<String> known = new HashSet<>();
        Set<String> fresh = new HashSet<>();
        for (Sent sent : statements) {
            int familyToCome = sent.placeOf(FAMILY_TO_COME);
            for (int place = 0; place < sent.parameters().size(); place++) {
                String value = sent.parameters().get(place);
                boolean isNew = place != familyToCome && ID.matcher(value).matches() && known.add(value);
                if (isNew && sent.isInsert() && !sent.isReference(place) && !value.equals(recordedCentre)) {
                    fresh.add(value);
                }
            }
        }
        return fresh;
    }
}
