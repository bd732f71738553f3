package se.familjenavet.survey;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a question is to the product; most are nothing but themselves. */
@Schema(description = "Vad frågan betyder för siffrorna. What the question means to the figures.")
public enum QuestionMeaning {
    /** Target 2: fixed words, on five points. */
    SECURE_IN_PARENTHOOD,
    /** Target 3: fixed words, on five points. */
    CONFIDENT_IN_LEADING,
    /** 1 woman, 2 man, 3 other, 4 prefers not to say. */
    GENDER,
    /** 1 yes, 2 no. */
    FIRST_CHILD,
    /** What one speaks at home. */
    LANGUAGE,
    /** Whether one's own words may be quoted: 1 yes, 2 no. */
    QUOTE_CONSENT;

    private static final Set<Integer> YES_AND_NO = Set.of(1, 2);
    private static final Set<Integer> GENDERS = Set.of(1, 2, 3, 4);

    /** Whether its words are the product's own, the same in every region. */
    public boolean isFixed() {
        return this == SECURE_IN_PARENTHOOD || this == CONFIDENT_IN_LEADING;
    }

    /** Whether these answers can be given to it. */
    boolean takes(List<Choice> choices) {
        Set<Integer> codes = choices.stream().map(Choice::code).collect(Collectors.toSet());
        return switch (this) {
            case GENDER -> codes.equals(GENDERS);
            case FIRST_CHILD, QUOTE_CONSENT -> codes.equals(YES_AND_NO);
            case LANGUAGE, SECURE_IN_PARENTHOOD, CONFIDENT_IN_LEADING -> true;
        };
    }

    /** Whether it can be asked of these; who answers for a centre is asked nothing about themselves. */
    boolean suits(SurveyAudience audience) {
        return switch (this) {
            case SECURE_IN_PARENTHOOD, FIRST_CHILD -> audience == SurveyAudience.PARENTS;
            case CONFIDENT_IN_LEADING -> audience == SurveyAudience.STAFF;
            case GENDER, LANGUAGE, QUOTE_CONSENT -> audience.kind() == SurveyKind.ANONYMOUS;
        };
    }
}
