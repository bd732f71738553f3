package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears of rounds that close, as what makes releases of them does. */
@ApplicationScoped
public class ClosedRounds {
    private final List<UUID> told = new CopyOnWriteArrayList<>();

    void closed(@Observes RoundClosed event) {
        told.add(event.round());
    }

    List<UUID> told() {
        return told;
    }
}
