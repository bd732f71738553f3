package se.familjenavet.task;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Prepares and does what a test wants. */
final class TestWork extends Work {
    private final BiFunction<Assignment, Progress, Supplier<TaskReport>> preparation;
    private final List<UUID> tidied = new ArrayList<>();

    TestWork(BiFunction<Assignment, Progress, Supplier<TaskReport>> preparation) {
        this.preparation = preparation;
    }

    static TestWork of(Runnable effect) {
        return new TestWork((assignment, progress) -> () -> {
            effect.run();
            return report();
        });
    }

    static TaskReport report() {
        return new TaskReport(false, "2027", null, List.of(TaskReport.Line.of(Finding.GUIDES, 10)));
    }

    List<UUID> tidied() {
        return tidied;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.PROGRAMME_IMPORT;
    }

    @Override
    protected Supplier<TaskReport> prepare(Assignment assignment, Progress progress) {
        return preparation.apply(assignment, progress);
    }

    @Override
    protected void tidy(Assignment assignment) {
        tidied.add(assignment.id());
    }
}
