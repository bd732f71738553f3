package se.familjenavet.disclosure;

import java.util.List;
import java.util.stream.Stream;

/**
 * One way of dividing those who answer, such as gender, language or first child. Splits are published each by itself, never
 * crossed.
 *
 * @param trait the name of the trait
 * @param categories those that are published. Everyone else is the rest, which is never published: OTHER and UNDISCLOSED of
 *     gender, the small languages, those who did not say
 */
public record Split(String trait, List<String> categories) {
    public Split {
        categories = List.copyOf(categories);
    }

    /** What is published of it. */
    public Stream<Part> parts() {
        return categories.stream().map(category -> new Part(trait, category));
    }
}
