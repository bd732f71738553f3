package se.familjenavet.access;

import static java.util.Map.entry;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import se.familjenavet.privacy.PrivacyRegisterParameters;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Openings;

/** How to ask the desk for Huskvarna's families that county 06 answers for, and for what was decided about them. */
final class PrivacyRecipes {
    static final Map<String, Recipe> ALL = Map.ofEntries(
            entry("PrivacyFamilies.byId", family(Permission.LOOK_UP_FAMILIES, "PrivacyFamily[")),
            entry("PrivacyFamilies.of", of(Permission.LOOK_UP_FAMILIES, "PrivacyFamily[", () -> List.of(id(known())))),
            entry(
                    "FamilyLookups.seek",
                    new Recipe(Permission.LOOK_UP_FAMILIES, PrivacyRecipes::sought, "anyProtected=true")),
            entry(
                    "FamilyLookups.byId",
                    of(Permission.LOOK_UP_FAMILIES, "FamilyLookup", () -> id(Desk.lookedUp(Cast.PETRA, known())))),
            entry("FamilyLookups.page", of(Permission.READ_PRIVACY_REGISTERS, "FamilyLookupSummary[", () -> {
                Desk.lookedUp(Cast.PETRA, known());
                return Recipe.wholePage();
            })),
            entry(
                    "LegalHolds.byId",
                    of(Permission.READ_PRIVACY_REGISTERS, "LegalHoldView[", () -> id(Desk.held(Cast.PETRA, known())))),
            entry("LegalHolds.page", of(Permission.READ_PRIVACY_REGISTERS, "LegalHoldView[", () -> {
                Desk.held(Cast.PETRA, known());
                return wholeRegister();
            })),
            entry(
                    "Erasures.byId",
                    of(Permission.READ_PRIVACY_REGISTERS, "ErasureView[", () -> id(Desk.refused(Cast.PETRA, known())))),
            entry("Erasures.page", of(Permission.READ_PRIVACY_REGISTERS, "ErasureView[", () -> {
                Desk.refused(Cast.PETRA, known());
                return wholeRegister();
            })),
            entry("FamilyLog.family", family(Permission.READ_FAMILY_LOG, "UUID")),
            entry("FamilyLog.all", family(Permission.READ_FAMILY_LOG, "FamilyLogEntry[")),
            entry(
                    "FamilyLog.page",
                    of(Permission.READ_FAMILY_LOG, "FamilyLogEntry[", () -> several(id(known()), Recipe.wholePage()))));

    private PrivacyRecipes() {}

    private static Recipe family(Permission permission, String sign) {
        return of(permission, sign, () -> id(known()));
    }

    private static Recipe of(Permission permission, String sign, Supplier<Object> arguments) {
        return new Recipe(permission, (method, openings) -> List.of(arguments.get()), sign);
    }

    private static List<Object> sought(Method method, Openings openings) {
        return List.of(
                Recipe.read("""
                {"reason":"COMPLAINT","explanation":"Kom med post i november.","by":"FAMILY","sought":"%s"}""".formatted(Desk.protectedOne(Cast.JONNA, "06")), method.getGenericParameterTypes()[1]));
    }

    private static String known() {
        return Desk.family(Cast.JONNA, "06");
    }

    private static PrivacyRegisterParameters wholeRegister() {
        PrivacyRegisterParameters all = new PrivacyRegisterParameters();
        all.limit = 100;
        all.total = true;
        return all;
    }

    private static Object several(Object... arguments) {
        return arguments;
    }

    private static UUID id(String id) {
        return UUID.fromString(id);
    }
}
