package se.familjenavet.household;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import se.familjenavet.group.DemoChance;
import se.familjenavet.text.LocalText;

/** Makes up the families of one county, who can be reached nowhere: no address twice, and no number twice in a month of a centre. */
public final class DemoHouseholds {
    /** Numbers that the Swedish Post and Telecom Authority keeps for books and films: 070-174 06 05 to 06 99. */
    private static final int FIRST_NUMBER = 605;

    private static final int NUMBERS = 95;

    private final DemoNames names;
    private final String county;
    private final ZoneId zone;
    private final Map<String, Integer> numbersGiven = new HashMap<>();
    private int addresses;

    DemoHouseholds(DemoNames names, String county, ZoneId zone) {
        this.names = names;
        this.county = county;
        this.zone = zone;
    }

    /** Another one. */
    public DemoFamily make(DemoFamilyWish wish, DemoChance chance) {
        UUID id = newId();
        DemoNames.Language language = names.language(wish.language(), chance);
        List<ParentRole> roles = roles(wish, chance);
        String familyName = chance.oneOf(language.families());
        List<DemoFamily.Adult> adults = roles.stream()
                .map(role -> adult(id, wish, language, role, chance.is(60) ? familyName : null, chance))
                .toList();
        return new DemoFamily(
                id,
                wish.centre(),
                wish.childMonth().atDay(1),
                wish.firstChild() == null ? firstChild(chance) : wish.firstChild(),
                LocalDate.ofInstant(wish.registeredAt(), zone),
                adults);
    }

    /** Groups for first-time parents alone come beside: together somewhat less than half. */
    private static Boolean firstChild(DemoChance chance) {
        return chance.is(3) ? null : Boolean.valueOf(chance.is(32));
    }

    private static List<ParentRole> roles(DemoFamilyWish wish, DemoChance chance) {
        boolean areBoth = chance.is(wish.inTheEvening() ? 75 : 42);
        boolean isOtherAlone = chance.is(wish.inTheEvening() ? 35 : 5);
        if (areBoth || wish.withBoth()) {
            return List.of(ParentRole.BIRTH_PARENT, ParentRole.OTHER_PARENT);
        }
        ParentRole first = isOtherAlone ? ParentRole.OTHER_PARENT : ParentRole.BIRTH_PARENT;
        return chance.is(3) ? List.of(first, ParentRole.OTHER_ADULT) : List.of(first);
    }

    private DemoFamily.Adult adult(
            UUID household,
            DemoFamilyWish wish,
            DemoNames.Language language,
            ParentRole role,
            String shared,
            DemoChance chance) {
        Gender gender = gender(role, chance);
        String first = language.firstName(gender, chance);
        String family = shared == null ? chance.oneOf(language.families()) : shared;
        boolean isMailed = chance.is(94);
        return new DemoFamily.Adult(
                newId(),
                household,
                role,
                gender,
                language.code(),
                LocalDate.ofInstant(wish.registeredAt(), zone).getYear() + "-01",
                wish.registeredAt(),
                first,
                family,
                isMailed ? address(first, family) : null,
                isMailed && chance.is(50) ? null : number(wish),
                !language.code().equals(LocalText.SWEDISH) && chance.is(45) ? language.code() : null,
                chance.is(2) ? chance.oneOf(names.accessNeeds()) : null,
                chance.is(5) ? chance.oneOf(names.wishes()) : null,
                wish.isProtected());
    }

    private static Gender gender(ParentRole role, DemoChance chance) {
        if (chance.is(1)) {
            return chance.is(50) ? Gender.UNDISCLOSED : Gender.OTHER;
        }
        boolean isWoman = chance.is(
                switch (role) {
                    case BIRTH_PARENT -> 100;
                    case OTHER_PARENT -> 5;
                    case OTHER_ADULT -> 60;
                });
        return isWoman ? Gender.WOMAN : Gender.MAN;
    }

    private String address(String first, String family) {
        addresses++;
        String name = Normalizer.normalize(first + "." + family, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z.]", "")
                .toLowerCase(Locale.ROOT);
        return name + "." + county + addresses + "@familj.example";
    }

    private String number(DemoFamilyWish wish) {
        int before = numbersGiven.merge(wish.centre() + " " + wish.childMonth(), 1, Integer::sum);
        return "+46701740" + (FIRST_NUMBER + (wish.childMonth().getMonthValue() * 7 + before) % NUMBERS);
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
