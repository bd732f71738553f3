package se.familjenavet.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.regex.Pattern;
import se.familjenavet.problem.UsableText;

/** A {@link LocalText} has words in Swedish, none empty or longer than {@code max}, and every language is one that there is (BCP 47). */
@Documented
@Constraint(validatedBy = Worded.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Worded {

    /** Characters in each language. */
    int max();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Points at the language whose words do not hold. */
    class Check implements ConstraintValidator<Worded, LocalText> {
        private static final Pattern LANGUAGE = Pattern.compile(LocalText.LANGUAGE);

        private int max;

        @Override
        public void initialize(Worded worded) {
            max = worded.max();
        }

        @Override
        public boolean isValid(LocalText text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            boolean isSwedish = text.texts().containsKey(LocalText.SWEDISH);
            if (!isSwedish) {
                pointAt(LocalText.SWEDISH, context);
            }
            return text.texts().entrySet().stream().allMatch(entry -> holds(entry, context))
                    && text.texts().size() <= LocalText.MOST_LANGUAGES
                    && isSwedish;
        }

        private boolean holds(Map.Entry<String, String> entry, ConstraintValidatorContext context) {
            String words = entry.getValue();
            boolean isFit = words != null
                    && !words.isBlank()
                    && words.length() <= max
                    && UsableText.isUsable(words)
                    && LANGUAGE.matcher(entry.getKey()).matches()
                    && KnownLanguage.Check.isKnown(entry.getKey());
            if (!isFit) {
                pointAt(entry.getKey(), context);
            }
            return isFit;
        }

        private static void pointAt(String language, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate("")
                    .addPropertyNode(language)
                    .addConstraintViolation();
        }
    }
}
