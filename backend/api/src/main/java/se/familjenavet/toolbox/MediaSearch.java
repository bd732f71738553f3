package se.familjenavet.toolbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Sort;

/**
 * Finds media by words, as Swedish is written: by stem, inside compounds, with or without dots and rings, in any order, and
 * with one letter wrong when a word is found nowhere as it stands. What has the words in its title comes first.
 */
@ApplicationScoped
public class MediaSearch {
    static final String VISIBLE =
            "m.region_code = any (:regions) and (m.status = 'PUBLISHED' or m.region_code = any (:whole))";

    private static final int MOST_WORDS = 8;
    private static final Sort BY_TITLE = new Sort(
            List.of(new Sort.Key("m.title collate \"sv-SE-x-icu\"", "text"), new Sort.Key("m.id", "uuid")), false);

    /** What each word is without its ending, whether it says anything (och, att), and whether anything has it. */
    private static final String WORDS = """
            select w.folded, w.stem, w.says, exists (
                select from toolbox_media m
                where %s and (m.stems @@ plainto_tsquery('toolbox', w.word) or m.words ~ w.stem)) as known
            from (
                select word, place, folded(word) as folded,
                    coalesce((select lexeme from unnest(to_tsvector('toolbox', word)) limit 1), folded(word)) as stem,
                    numnode(plainto_tsquery('swedish', word)) > 0 and length(word) > 1 as says
                from unnest(cast(:words as text[])) with ordinality sought (word, place)) w
            order by w.place
            """.formatted(VISIBLE);

    @Inject
    EntityManager entityManager;

    /** Keeps the media that have all the words of {@code q}, which may be null, and gives the order that suits them. */
    Sort seek(Places places, String q, ListQuery query) {
        if (q == null) {
            return BY_TITLE;
        }
        List<SoughtWord> words = words(places, q);
        if (words.isEmpty()) {
            query.where("false");
            return BY_TITLE;
        }
        List<String> ranks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            ranks.add(seek(words.get(i), i, query));
        }
        query.bind(
                "sought",
                String.join(" ", words.stream().map(SoughtWord::folded).toList()));
        String rank = "-(1000 * (" + String.join(" + ", ranks)
                + ") + cast(1000 * similarity(m.title_words, :sought) as int))";
        return new Sort(List.of(new Sort.Key(rank, "int"), new Sort.Key("m.id", "uuid")), false);
    }

    /** Adds the condition that a medium has a word, and gives how well it has it: in the title, as it is, rather than inside another. */
    private static String seek(SoughtWord word, int number, ListQuery query) {
        String pattern = "pattern" + number;
        query.bind(pattern, word.pattern());
        if (!word.known()) {
            query.where("m.words ~ :" + pattern);
            return "case when m.title_words ~ :" + pattern + " then 5 else 1 end";
        }
        String stem = "to_tsquery('toolbox', :word" + number + ")";
        String inTitle = "to_tsquery('toolbox', :word" + number + " || ':A')";
        query.bind("word" + number, word.folded()).where("(m.stems @@ " + stem + " or m.words ~ :" + pattern + ")");
        return "case when m.stems @@ " + inTitle + " then 8 when m.title_words ~ :" + pattern
                + " then 6 when m.stems @@ " + stem + " then 3 else 2 end";
    }

    private List<SoughtWord> words(Places places, String q) {
        String[] words = Stream.of(q.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toArray(String[]::new);
        List<Tuple> rows = words.length == 0 ? List.of() : rows(places, words);
        List<Tuple> telling =
                rows.stream().filter(row -> row.get("says", Boolean.class)).toList();
        return (telling.isEmpty() ? rows : telling)
                .stream()
                        .map(row -> new SoughtWord(
                                row.get("folded", String.class),
                                row.get("stem", String.class),
                                row.get("known", Boolean.class)))
                        .toList();
    }

    @SuppressWarnings("unchecked") // JPA has no typed native query of tuples
    private List<Tuple> rows(Places places, String[] words) {
        return entityManager
                .createNativeQuery(WORDS, Tuple.class)
                .setParameter("regions", places.regions().toArray(String[]::new))
                .setParameter("whole", places.wholeRegions().toArray(String[]::new))
                .setParameter("words", words)
                .getResultList();
    }
}
