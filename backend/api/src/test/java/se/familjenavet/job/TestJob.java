package se.familjenavet.job;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Does what a test wants, once an hour. */
final class TestJob extends Job {
    private final String name;
    private final Consumer<Runnable> work;
    private final AtomicInteger runs = new AtomicInteger();

    TestJob(String name, Consumer<Runnable> work) {
        this.name = name;
        this.work = work;
    }

    int runs() {
        return runs.get();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Duration rhythm() {
        return Duration.ofHours(1);
    }

    @Override
    protected void run(Runnable atWork) {
        runs.incrementAndGet();
        work.accept(atWork);
    }
}
