package se.familjenavet.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.familjenavet.programme.Curriculum;

/**
 * A group that the demo is to have.
 *
 * @param offer what it is one of
 * @param guides what its sessions are about
 * @param meetsOn a day when it has a session; null for none in particular
 * @param seed what becomes of it is drawn from this; null when all shall go as planned
 */
record DemoWish(
        NewGroup wanted,
        DemoOffer offer,
        List<Curriculum.Guide> guides,
        List<Leader> leaders,
        LocalDate meetsOn,
        String seed) {

    /** Someone who leads it, by one of its centres. */
    record Leader(UUID member, UUID centre) {}
}
