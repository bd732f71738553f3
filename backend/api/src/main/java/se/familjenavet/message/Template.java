package se.familjenavet.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;

/**
 * A letter with blanks.
 *
 * @param subject one line
 * @param text with line breaks
 */
record Template(String subject, String text) {
    private static final Pattern BLANK = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern PARAGRAPHS = Pattern.compile("\n\\s*\n");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final Pattern UNSEEN_IN_LIST = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}&&[^\n]]+");

    /** Ends the request when the template of a kind has blanks that nothing fills, or lacks the link that it is for. */
    void check(MessageKind kind) {
        Faults faults = new Faults();
        check(subject, "/subject", kind.fields(), faults);
        check(text, "/text", kind.fields(), faults);
        faults.unless(!kind.needsLink() || has(TemplateField.LINK), "/text", "link-missing")
                .end();
    }

    private static void check(String written, String at, Set<TemplateField> known, Faults faults) {
        String rest = BLANK.matcher(written).replaceAll("");
        faults.unless(!rest.contains("{{") && !rest.contains("}}"), at, "field-not-closed");
        BLANK.matcher(written).results().map(found -> found.group(1)).distinct().forEach(name -> {
            boolean isKnown =
                    TemplateField.of(name.strip()).filter(known::contains).isPresent();
            faults.unless(isKnown, new Fault(at, "unknown-letter-field", List.of(name)));
        });
    }

    private boolean has(TemplateField field) {
        return BLANK.matcher(text).results().anyMatch(found -> field.written()
                .equals(found.group(1).strip()));
    }

    /** With its blanks filled; a paragraph or a line whose blanks all stay empty is left out. */
    Template fill(Map<TemplateField, String> values) {
        String filled = PARAGRAPHS
                .splitAsStream(text)
                .filter(paragraph -> tells(paragraph, values))
                .map(paragraph -> paragraph
                        .lines()
                        .filter(line -> tells(line, values))
                        .map(line -> filled(line, values))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        return new Template(filled(subject, values).replace('\n', ' '), filled);
    }

    private static boolean tells(String part, Map<TemplateField, String> values) {
        List<MatchResult> blanks = BLANK.matcher(part).results().toList();
        return blanks.isEmpty()
                || blanks.stream().anyMatch(blank -> !value(blank, values).isEmpty());
    }

    private static String filled(String part, Map<TemplateField, String> values) {
        return BLANK.matcher(part).replaceAll(blank -> Matcher.quoteReplacement(value(blank, values)));
    }

    /** What people write may hold what ends a line; only the list of sessions has several. */
    private static String value(MatchResult blank, Map<TemplateField, String> values) {
        Optional<TemplateField> field = TemplateField.of(blank.group(1).strip());
        Pattern unwanted = field.filter(TemplateField.SESSIONS::equals).isPresent() ? UNSEEN_IN_LIST : UNSEEN;
        return field.map(values::get)
                .map(value -> unwanted.matcher(value).replaceAll(" ").strip())
                .orElse("");
    }
}
