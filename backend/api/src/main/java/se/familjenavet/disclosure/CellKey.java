package se.familjenavet.disclosure;

/** What a figure is of: a question at a place, of all or of a part. */
public record CellKey(String question, String place, Part part) {}
