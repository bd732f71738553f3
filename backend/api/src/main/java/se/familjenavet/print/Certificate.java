package se.familjenavet.print;

import java.util.List;

/**
 * What the template {@code certificate} says: texts to be read, all in one language.
 *
 * @param title of the paper, which a reader's window shows too
 * @param facts what it certifies
 * @param blanks what is to be written by hand, each on a line of its own
 * @param note below it all
 */
public record Certificate(String title, String statement, List<Fact> facts, List<String> blanks, String note) {

    public record Fact(String name, String said) {}
}
