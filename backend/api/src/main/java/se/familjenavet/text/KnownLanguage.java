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
import java.util.Locale;

/** A BCP 47 tag of a language that there is. */
@Documented
@Constraint(validatedBy = KnownLanguage.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownLanguage {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Knows the languages that Unicode's CLDR has a name for. */
    class Check implements ConstraintValidator<KnownLanguage, String> {

        @Override
        public boolean isValid(String tag, ConstraintValidatorContext context) {
            return tag == null || isKnown(tag);
        }

        static boolean isKnown(String tag) {
            String language = tag.split("-", 2)[0];
            return !Locale.of(language).getDisplayLanguage(Locale.ENGLISH).equals(language);
        }
    }
}
