package se.familjenavet.testing;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls that are made at the same moment. */
public final class Together {
    private Together() {}

    /** The statuses of their answers, in the order of the calls. */
    public static List<Integer> statuses(List<Callable<Response>> calls) {
        return all(calls).stream().map(Response::statusCode).toList();
    }

    /** What each gives, in the order of the calls. */
    public static <T> List<T> all(List<Callable<T>> calls) {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try (ExecutorService callers = Executors.newFixedThreadPool(calls.size())) {
            List<Future<T>> under = new ArrayList<>();
            for (Callable<T> call : calls) {
                under.add(callers.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : under) {
                answers.add(one.get());
            }
            return answers;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
