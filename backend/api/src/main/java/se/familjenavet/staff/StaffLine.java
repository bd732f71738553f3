package se.familjenavet.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.familjenavet.export.Table;

/**
 * A staff member as a line of a file: the places where they work now, or are planned for. Several values in a cell are set
 * apart by a space, names by a semicolon.
 */
record StaffLine(
        UUID id,
        String name,
        Profession profession,
        StaffState state,
        String places,
        String placeNames,
        String trainings,
        String plannedEmail) {
    static final Table<StaffSummary, StaffLine> TABLE = new Table<>("staff", StaffLine.class, StaffLine::of);

    private static StaffLine of(StaffSummary member) {
        Optional<StaffPlanView> plan = Optional.ofNullable(member.plan());
        return new StaffLine(
                member.id(),
                member.name(),
                member.profession(),
                member.state(),
                plan.map(StaffPlanView::path).orElseGet(() -> present(member, StaffPlaceView::path, " ")),
                plan.map(StaffPlanView::name).orElseGet(() -> present(member, StaffPlaceView::name, "; ")),
                joined(member.trainings(), Enum::name, " "),
                plan.map(StaffPlanView::email).orElse(null));
    }

    private static String present(StaffSummary member, Function<StaffPlaceView, String> value, String between) {
        return joined(
                member.places().stream().filter(place -> place.to() == null).toList(), value, between);
    }

    private static <T> String joined(List<T> all, Function<? super T, String> value, String between) {
        return all.stream().map(value).distinct().collect(Collectors.joining(between));
    }
}
