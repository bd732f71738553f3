package se.familjenavet.house;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;

/** Questions that change nothing, asked some at a time: the product answers several while one thread would wait. */
final class AtOnce {
    private static final int SOME = 4;

    private AtOnce() {}

    /** All that each gives, in the order in which they stand. */
    static <T, R> List<R> each(Collection<T> all, Function<T, Stream<R>> question) {
        try (ExecutorService some = Executors.newFixedThreadPool(SOME)) {
            return all.stream().map(one -> some.submit(() -> question.apply(one).toList())).toList().stream()
                    .map(AtOnce::given)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private static <R> R given(Future<R> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
