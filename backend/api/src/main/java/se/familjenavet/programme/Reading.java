package se.familjenavet.programme;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import se.familjenavet.age.AgePoint;
import se.familjenavet.text.LocalText;

/** What something says, text by text and value by value, so that two of a kind can be read side by side. */
final class Reading {
    private final SequencedMap<Spot, String> values = new LinkedHashMap<>();

    /** Where a text or value stands; {@code of} tells which one, where there are several. */
    private record Spot(ChangedField field, String of, String language) {}

    /** A guide, with a name for each of its steps. */
    static Reading of(GuideDocument guide, List<String> steps) {
        GuideContent content = guide.content();
        Reading reading = new Reading()
                .value(ChangedField.PART, guide.part())
                .value(ChangedField.THEME, guide.theme())
                .text(ChangedField.TITLE, null, content.title())
                .text(ChangedField.PURPOSE, null, content.purpose())
                .value(ChangedField.MINUTES, content.minutes());
        content.topics().forEach(topic -> reading.text(ChangedField.TOPIC, topic.swedish(), topic));
        reading.ages(content)
                .text(ChangedField.DIGITAL_VARIANT, null, content.digitalVariant())
                .text(ChangedField.NOTES_TO_LEADERS, null, content.notesToLeaders())
                .text(ChangedField.INVITATION_TO_NEXT, null, content.invitationToNext())
                .value(ChangedField.EXAMPLE_TEXT, content.exampleText())
                .value(ChangedField.REVIEWED, String.join(", ", content.reviewed()));
        content.professions().forEach(one -> reading.put(ChangedField.PROFESSION, one.profession(), one.need()));
        content.perspectives().forEach(reading::perspective);
        content.whereToTurn().forEach(one -> reading.text(ChangedField.WHERE_TO_TURN, one.url(), one.label()));
        guide.media().forEach(key -> reading.put(ChangedField.MEDIUM, key, key));
        reading.value(ChangedField.STEPS, String.join(" · ", steps));
        for (int i = 0; i < steps.size(); i++) {
            reading.step(steps.get(i), content.steps().get(i));
        }
        return reading;
    }

    static Reading of(CardContent card) {
        Reading reading = new Reading().text(ChangedField.QUESTION, null, card.question());
        for (int i = 0; i < card.followUps().size(); i++) {
            reading.text(
                    ChangedField.FOLLOW_UP,
                    String.valueOf(i + 1),
                    card.followUps().get(i));
        }
        card.perspectives().forEach(one -> reading.put(ChangedField.PERSPECTIVE, one, one));
        return reading.value(ChangedField.REVIEWED, String.join(", ", card.reviewed()));
    }

    /** What is said of a version as a whole. */
    static Reading of(ProgrammeVersion version) {
        Reading reading = new Reading()
                .text(ChangedField.SUMMARY, null, version.edition().summary())
                .text(ChangedField.GROUP_LEADERSHIP, null, version.edition().groupLeadership());
        version.parts()
                .forEach(part -> reading.text(ChangedField.PART_NAME, part.key().name(), part.name()));
        return reading;
    }

    /** What differs in a later reading, in the order in which a person reads it. */
    List<FieldChange> changesTo(Reading later) {
        Set<Spot> spots = new LinkedHashSet<>(values.keySet());
        spots.addAll(later.values.keySet());
        return spots.stream()
                .filter(spot -> !Objects.equals(values.get(spot), later.values.get(spot)))
                .map(spot -> new FieldChange(
                        spot.field(), spot.of(), spot.language(), values.get(spot), later.values.get(spot)))
                .toList();
    }

    private Reading ages(GuideContent content) {
        if (content.ageWindow() == null) {
            return this;
        }
        return value(ChangedField.AGE_FROM, words(content.ageWindow().from()))
                .value(ChangedField.AGE_TO, words(content.ageWindow().to()))
                .value(ChangedField.AGE_UNCONFIRMED, content.ageWindow().unconfirmed());
    }

    private static String words(AgePoint age) {
        return age.unit() + " " + age.value();
    }

    private void perspective(GuidePerspective one) {
        put(ChangedField.CARRIES, one.perspective(), one.carries());
        if (!one.articles().isEmpty()) {
            put(
                    ChangedField.ARTICLES,
                    one.perspective(),
                    one.articles().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        text(ChangedField.PERSPECTIVE, one.perspective().name(), one.how());
    }

    private void step(String name, GuideStep step) {
        put(ChangedField.STEP_KIND, name, step.kind());
        put(ChangedField.STEP_MINUTES, name, step.minutes());
        text(ChangedField.STEP_TITLE, name, step.title());
        text(ChangedField.STEP, name, step.text());
    }

    private Reading text(ChangedField field, String of, LocalText text) {
        if (text != null) {
            for (Map.Entry<String, String> words : text.texts().entrySet()) {
                values.put(new Spot(field, of, words.getKey()), words.getValue());
            }
        }
        return this;
    }

    private Reading value(ChangedField field, Object value) {
        values.put(new Spot(field, null, null), value.toString());
        return this;
    }

    private void put(ChangedField field, Object of, Object value) {
        values.put(new Spot(field, of.toString(), null), value.toString());
    }
}
