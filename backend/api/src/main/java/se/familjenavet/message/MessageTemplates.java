package se.familjenavet.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of letters: a region's own where it has written any, and else ours. */
@ApplicationScoped
public class MessageTemplates implements PanacheRepositoryBase<MessageTemplate, UUID> {

    @Inject
    OwnTexts ownTexts;

    /**
     * A template in the language that was found for it.
     *
     * @param language BCP 47
     * @param isReviewed whether a person who speaks the language has read it; a region answers for its own words
     */
    record Chosen(Template template, String language, boolean isReviewed) {}

    /** For someone who speaks a language (BCP 47): the region's in it, ours in it or the nearest that we have. */
    Chosen choose(String region, MessageKind kind, String language) {
        String nearest = ownTexts.nearest(language);
        return written(region, kind, language)
                .map(template -> new Chosen(template, language, true))
                .or(() -> written(region, kind, nearest).map(template -> new Chosen(template, nearest, true)))
                .orElseGet(() -> new Chosen(ownTexts.of(kind, nearest), nearest, ownTexts.isReviewed(nearest)));
    }

    /** All that a region has written or taken back in a language. */
    Map<MessageKind, MessageTemplate> inRegion(String region, String language) {
        return list("regionCode = ?1 and language = ?2", region, language).stream()
                .collect(Collectors.toMap(MessageTemplate::kind, Function.identity()));
    }

    Optional<MessageTemplate> inRegion(String region, MessageKind kind, String language) {
        return find("regionCode = ?1 and kind = ?2 and language = ?3", region, kind, language)
                .firstResultOptional();
    }

    private Optional<Template> written(String region, MessageKind kind, String language) {
        return inRegion(region, kind, language).flatMap(MessageTemplate::template);
    }
}
