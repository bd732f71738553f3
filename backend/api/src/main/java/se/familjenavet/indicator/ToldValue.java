package se.familjenavet.indicator;

import jakarta.persistence.Tuple;
import se.familjenavet.disclosure.CellKey;
import se.familjenavet.disclosure.Figure;
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

    static ToldValue of(Divided divided, CellKey key, Figure figure) {
        Share share = figure.favourable().orElse(null);
        return new ToldValue(
                divided.indicator(),
                divided.breakdown(),
                divided.category(),
                key.place(),
                key.part().equals(Part.ALL)
                        ? ValueGender.ALL
                        : ValueGender.valueOf(key.part().category()),
                figure.status().name(),
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
        return new Divided(indicator, breakdown, category);
    }

    CellKey key() {
        Part part = gender == ValueGender.ALL ? Part.ALL : new Part(Telling.GENDER, gender.name());
        return new CellKey(divided().code(), path, part);
    }

    Status told() {
        return Status.valueOf(status);
    }
}
