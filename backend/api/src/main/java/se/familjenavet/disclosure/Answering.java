package se.familjenavet.disclosure;

import java.util.Map;

/** One who answered, or some of one place who are alike by every trait, counted together. */
sealed interface Answering permits Respondent, Crowd {
    /** The same in each release that they are in. */
    String id();

    /** The centre they belong to, or the narrowest place there is. */
    String place();

    /** By the name of the split; absent means the rest. */
    Map<String, String> traits();

    /** How many they are. */
    int size();

    /** How many of them chose an option of a question. */
    int count(String question, String option);
}
