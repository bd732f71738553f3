package se.familjenavet.i18n;

/** What is answered in the language that the caller asked for; its answer says which, by {@code Content-Language}. */
public interface InWords {}
