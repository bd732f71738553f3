package se.familjenavet.indicator;

import jakarta.persistence.Tuple;
import se.familjenavet.disclosure.CellKey;
import se.familjenavet.disclosure.Part;
import se.familjenavet.disclosure.Share;
import se.familjenavet.disclosure.Status;

/** One value as it is kept: what may be told, and nothing else. */
record ToldValue(
        String indicator,
        Breakdown breakdown,
        String category,
        String path,
        ValueGender gender,
        String status,
        Integer numerator,
        Integer denominator) {

    /**
     * Of an indicator, of all or of a part.
     *
     * @param share null where it is not told, or where there is nobody to tell of
     */
    static ToldValue of(String indicator, CellKey key, Status figure, Share share) {
        Part part = key.part();
        boolean isOfStart = part.trait().equals(Breakdown.START.name());
        String[] place = key.place().split(RegionTree.ZONE, 2);
        Breakdown breakdown = place.length > 1 ? Breakdown.SIZE : Breakdown.NONE;
        Status status = figure == Status.OK && share == null ? Status.MISSING : figure;
        return new ToldValue(
                indicator,
                isOfStart ? Breakdown.START : breakdown,
                isOfStart ? part.category() : place.length > 1 ? place[1] : "",
                place[0],
                isOfStart || part.equals(Part.ALL) ? ValueGender.ALL : ValueGender.valueOf(part.category()),
                status.name(),
                share == null ? null : share.favourable(),
                share == null ? null : share.answers());
    }

    static ToldValue of(Tuple row) {
        return new ToldValue(
                row.get("indicator", String.class),
                Breakdown.valueOf(row.get("breakdown", String.class)),
                row.get("category", String.class),
                row.get("path", String.class),
                ValueGender.valueOf(row.get("gender", String.class)),
                row.get("status", String.class),
                row.get("numerator", Integer.class),
                row.get("denominator", Integer.class));
    }

    Divided divided() {
        return Divided.of(indicator, breakdown, category);
    }

    CellKey key() {
        String place = breakdown == Breakdown.SIZE ? path + RegionTree.ZONE + category : path;
        return new CellKey(divided().code(), place, part());
    }

    private Part part() {
        if (breakdown == Breakdown.START) {
            return new Part(breakdown.name(), category);
        }
        return gender == ValueGender.ALL ? Part.ALL : new Part(Telling.GENDER, gender.name());
    }

    /** Whether it is of all there is in the region. */
    boolean isOfWholeRegion() {
        return breakdown == Breakdown.NONE && gender == ValueGender.ALL && !path.contains("/");
    }

    Status told() {
        return Status.valueOf(status);
    }
}
