package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RulesPageTest {
    private static final Pattern NAME = Pattern.compile("([ar])([0-9]{1,2})_(\\w+)");
    private static final String HEAD = """
            # Rules and their tests

            Which tests of the backend prove which numbered rule: A of access and privacy, R of the domain. Written from the names of
            the tests by `RulesPageTest`, which fails when a name is missing here; `bin/mvn -q -pl local,api test
            -Dtest=RulesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dfamiljenavet.rewrite=true` writes the page anew.
            """;

    private record Rule(String letter, int number) implements Comparable<Rule> {
        @Override
        public int compareTo(Rule other) {
            return Comparator.comparing(Rule::letter)
                    .thenComparing(Rule::number)
                    .compare(this, other);
        }

        @Override
        public String toString() {
            return letter + number;
        }
    }

    @Test
    void the_page_of_rules_tells_of_every_test_that_carries_a_number() throws IOException {
        Map<Rule, Set<String>> tests = new TreeMap<>();
        for (Sources.Method method : Sources.methods()) {
            Matcher name = NAME.matcher(method.name());
            if (name.matches()) {
                Rule rule = new Rule(name.group(1).toUpperCase(Locale.ROOT), Integer.parseInt(name.group(2)));
                tests.computeIfAbsent(rule, ignored -> new TreeSet<>())
                        .add(name.group(3).replace('_', ' ') + " (`"
                                + method.file().replace(".java", "") + "`)");
            }
        }
        assertFalse(tests.isEmpty());
        Catalogue.checkPage("rules.md", page(tests));
    }

    private static String page(Map<Rule, Set<String>> tests) {
        StringBuilder page = new StringBuilder(HEAD);
        tests.forEach((rule, sentences) -> {
            page.append("\n## ").append(rule).append("\n\n");
            List.copyOf(sentences)
                    .forEach(sentence -> page.append("- ").append(sentence).append('\n'));
        });
        return page.toString();
    }
}
