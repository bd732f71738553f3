package se.familjenavet.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A county written by hand: places in their order, and who answered what. */
final class County {
    static final Question SECURE = Question.likert("secure");
    static final Part WOMEN = new Part("gender", "WOMAN");
    static final Part MEN = new Part("gender", "MAN");

    private final Map<String, String> parents = new LinkedHashMap<>();
    private final List<Respondent> respondents = new ArrayList<>();

    County place(String name, String parent) {
        parents.put(name, parent);
        return this;
    }

    /** Adds as many as there are digits, each of which is an answer on the scale; 0 is "vet ej", and a dash no answer. */
    County answer(String place, String gender, String answers) {
        return answer(place, Map.of("gender", gender), answers);
    }

    County answer(String place, Map<String, String> traits, String answers) {
        for (String answer : answers.chars().mapToObj(Character::toString).toList()) {
            Map<String, String> given = new HashMap<>();
            if (!answer.equals("-")) {
                given.put(SECURE.code(), answer.equals("0") ? "DONT_KNOW" : answer);
            }
            respondents.add(new Respondent("r" + respondents.size(), place, traits, given));
        }
        return this;
    }

    Release release() {
        return release(one -> true);
    }

    Release release(Predicate<Respondent> which) {
        return new Release(
                new Places("county", parents),
                List.of(SECURE),
                List.of(World.GENDER, World.FIRST_CHILD),
                respondents.stream().filter(which).toList());
    }

    Figures figures() {
        return new DisclosureControl(5).figures(release(), List.of());
    }

    static Figure at(Figures figures, String place, Part part) {
        return figures.at(new CellKey(SECURE.code(), place, part));
    }

    static Status status(Figures figures, String place, Part part) {
        return at(figures, place, part).status();
    }

    static Earlier earlier(Release release, Figures figures) {
        return new Earlier(release.respondents(), figures.statuses());
    }
}
