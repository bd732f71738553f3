package se.familjenavet.household;

import java.util.List;
import se.familjenavet.group.DemoChance;
import se.familjenavet.text.LocalText;

/** What the invented families are called and say: read from a file. */
record DemoNames(List<Language> languages, List<String> accessNeeds, List<String> wishes) {

    /**
     * The names of those who speak it.
     *
     * @param share so many of a hundred families
     */
    record Language(String code, int share, List<String> women, List<String> men, List<String> families) {

        String firstName(Gender gender, DemoChance chance) {
            return switch (gender) {
                case WOMAN -> chance.oneOf(women);
                case MAN -> chance.oneOf(men);
                case OTHER, UNDISCLOSED -> chance.oneOf(chance.is(50) ? women : men);
            };
        }
    }

    /**
     * A language as often as families speak it.
     *
     * @param preferred that of most
     */
    Language language(String preferred, DemoChance chance) {
        boolean isAnyone = LocalText.SWEDISH.equals(preferred) || chance.is(15);
        return isAnyone
                ? any(chance.below(100))
                : languages.stream()
                        .filter(language -> language.code().equals(preferred))
                        .findFirst()
                        .orElseGet(() -> any(chance.below(100)));
    }

    private Language any(int percentile) {
        int before = 0;
        for (Language language : languages) {
            before += language.share();
            if (percentile < before) {
                return language;
            }
        }
        return languages.getLast();
    }
}
