package se.familjenavet.round;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.familjenavet.group.DemoChance;
import se.familjenavet.household.Gender;
import se.familjenavet.survey.SurveyContent;

/** What those who are asked in the demo answer, place by place: some places are better than others, and men agree a little less. */
@ApplicationScoped
public class DemoSaid {
    private static final String WORDS = "/demo/answers.json";
    private static final int BETWEEN_PLACES = 15;
    private static final int LESS_AMONG_MEN = 3;
    private static final int MOST = 97;

    @Inject
    DemoRoundRows rows;

    @Inject
    ObjectMapper json;

    /** By the id of the place; those where nobody answers are not there. */
    Map<UUID, List<DemoAnswer>> at(List<DemoPlace> places, DemoAsking asking) {
        SurveyContent content = rows.content(places.getFirst().round());
        Map<String, List<String>> words = words();
        Map<UUID, List<DemoAnswer>> all = new LinkedHashMap<>();
        for (DemoPlace place : places) {
            DemoChance chance = new DemoChance(place.path() + ' ' + asking.name());
            List<DemoAnswer> given = given(place, asking, new DemoAnswers(content, words, chance), chance);
            if (!given.isEmpty()) {
                all.put(place.id(), given);
            }
        }
        return all;
    }

    private static List<DemoAnswer> given(DemoPlace place, DemoAsking asking, DemoAnswers answers, DemoChance chance) {
        int here = new DemoChance(place.path()).below(BETWEEN_PLACES) - BETWEEN_PLACES / 2;
        return place.people().stream()
                .filter(one -> chance.is(asking.answering()))
                .map(gender -> new DemoAnswer(
                        place.round(),
                        place.id(),
                        UUID.randomUUID(),
                        answers.of(gender, agreeing(asking.agreeing() + here, gender))))
                .toList();
    }

    private static int agreeing(int usually, Gender gender) {
        return Math.min(MOST, gender == Gender.MAN ? usually - LESS_AMONG_MEN : usually);
    }

    private Map<String, List<String>> words() {
        try (InputStream words = DemoSaid.class.getResourceAsStream(WORDS)) {
            return json.readValue(words, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
