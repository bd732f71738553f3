package se.familjenavet.print;

import java.util.List;

/**
 * What the template {@code extract} says: all that is kept of somebody, in words.
 *
 * @param title of the document, which a reader's window shows
 * @param from whose register it is
 * @param lead what the paper is, before everything else
 */
public record Extract(String title, String from, List<String> lead, List<Section> sections) {

    /**
     * One kind of data: facts, and what there are several of as a table.
     *
     * @param none what to say where there is nothing; null where there is
     * @param heads of the columns; none where there is no table
     */
    public record Section(String title, String none, List<Fact> facts, List<String> heads, List<Line> lines) {
        public static Section ofFacts(String title, List<Fact> facts) {
            return new Section(title, null, facts, List.of(), List.of());
        }

        /** A table, or a sentence that there is nothing. */
        public static Section ofLines(String title, String none, List<String> heads, List<Line> lines) {
            return lines.isEmpty()
                    ? new Section(title, none, List.of(), List.of(), List.of())
                    : new Section(title, null, List.of(), heads, lines);
        }
    }

    public record Fact(String name, String value) {}

    public record Line(List<String> cells) {
        public Line(String... cells) {
            this(List.of(cells));
        }
    }
}
