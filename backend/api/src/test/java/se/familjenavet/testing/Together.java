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
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try (ExecutorService callers = Executors.newFixedThreadPool(calls.size())) {
            List<Future<Integer>> under = new ArrayList<>();
            for (Callable<Response> call : calls) {
                under.add(callers.submit(() -> {
                    start.await();
                    return call.call().statusCode();
                }));
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : under) {
                answers.add(one.get());
            }
            return answers;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
