package se.familjenavet.access;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import se.familjenavet.enrolment.EnrolmentParameters;
import se.familjenavet.household.DuplicateParameters;
import se.familjenavet.household.HouseholdParameters;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Twins;

/** How to ask for Huskvarna's families and their places in groups; nobody who has not signed in is told a name. */
final class FamilyRecipes {
    static final Map<String, Recipe> ALL = Map.ofEntries(
            entry("Households.byId", family("Household", FamilyRecipes::id)),
            entry(
                    "Households.page",
                    family("HouseholdSummary[", household -> several(everyFamily(), Recipe.wholePage()))),
            entry("Households.summaries", family("HouseholdSummary[", household -> List.of(id(household)))),
            entry(
                    "Duplicates.page",
                    new Recipe(
                            Permission.MERGE_FAMILIES,
                            (method, openings) -> {
                                Twins.twin(Cast.JONNA);
                                return List.of(several(new DuplicateParameters(), Recipe.wholePage()));
                            },
                            "DuplicateHousehold[")),
            entry(
                    "Transfers.byId",
                    new Recipe(
                            Permission.MOVE_FAMILIES,
                            (method, openings) -> List.of(id(Twins.transferOf(Twins.moving(Cast.JONNA)))),
                            "Transfer")),
            entry("Enrolments.byId", place("Enrolment", FamilyRecipes::id)),
            entry(
                    "Enrolments.page",
                    place("EnrolmentSummary[", enrolment -> several(everyPlace(), Recipe.wholePage()))),
            entry("Enrolments.all", place("EnrolmentSummary[", enrolment -> everyPlace())),
            entry("Enrolments.summary", place("EnrolmentSummary[", FamilyRecipes::id)),
            entry(
                    "Participants.of",
                    new Recipe(
                            Permission.READ_PARTICIPANTS,
                            (method, openings) -> List.of(id(groupOf(enrolled()))),
                            "Participant[")),
            entry(
                    "Register.enter",
                    new Recipe(
                            Permission.EDIT_FAMILIES,
                            (method, openings) -> List.of(Recipe.read(
                                    Families.household(openings.id("huskvarna").toString())
                                            .toString(),
                                    method.getGenericParameterTypes()[1])),
                            "Household")),
            entry(
                    "Enrolling.enrol",
                    new Recipe(
                            Permission.EDIT_FAMILIES,
                            (method, openings) -> List.of(Recipe.read(
                                    "{\"group\":\"%s\",\"household\":\"%s\"}"
                                            .formatted(Families.group(Cast.JONNA, 3), Families.registered(Cast.JONNA)),
                                    method.getGenericParameterTypes()[1])),
                            "Enrolment")));

    private FamilyRecipes() {}

    private static Recipe family(String sign, Function<String, Object> arguments) {
        return new Recipe(
                Permission.READ_FAMILIES,
                (method, openings) -> List.of(arguments.apply(Families.registered(Cast.JONNA))),
                sign);
    }

    private static Recipe place(String sign, Function<String, Object> arguments) {
        return new Recipe(Permission.READ_FAMILIES, (method, openings) -> List.of(arguments.apply(enrolled())), sign);
    }

    private static String enrolled() {
        return Families.enrolled(Cast.JONNA, Families.group(Cast.JONNA, 3));
    }

    private static String groupOf(String enrolment) {
        return Families.read(Cast.JONNA, enrolment).then().extract().path("group.id");
    }

    private static HouseholdParameters everyFamily() {
        HouseholdParameters all = new HouseholdParameters();
        all.sort = "child";
        return all;
    }

    private static EnrolmentParameters everyPlace() {
        return new EnrolmentParameters();
    }

    private static Object several(Object... arguments) {
        return arguments;
    }

    private static UUID id(String id) {
        return UUID.fromString(id);
    }
}
