package dev.holdfast.stacks.kubernetes;

import com.pulumi.deployment.internal.Runner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Waits for a program's tasks without turning. The SDK's own runner asks in a loop without a pause whether tasks are left, and prints
 * all of them each time, from the start of the program to its end: for a topology of 100 objects that is more than a third of the processor time, and it
 * takes the core that the engine or the provider could have. Source: {@code DeploymentImpl.DefaultRunner.loopUntilDone} of the SDK
 * 1.36.1.
 *
 * <p>The SDK's runner still does all else, such as to report errors and to find the exit code: it is only shown one task, which ends
 * when all have ended or one has failed, as its own loop would.
 */
final class PatientRunner implements Runner {

    private final Runner runner;

    /** What has not ended, and the program itself. */
    private final AtomicInteger pending = new AtomicInteger(1);

    private final CompletableFuture<Void> over = new CompletableFuture<>();

    /**
     * Takes the place of a runner.
     *
     * @param runner the SDK's
     */
    PatientRunner(Runner runner) {
        this.runner = runner;
    }

    @Override
    public <T> void registerTask(String description, CompletableFuture<T> task) {
        pending.incrementAndGet();
        // A task registers those that it leads to before it ends, so none is left when the count is down.
        var unused = task.whenComplete((value, failure) -> {
            if (failure == null) {
                ended();
            } else {
                over.completeExceptionally(failure);
            }
        });
    }

    @Override
    public <T> CompletableFuture<Result<T>> runAsync(Supplier<T> program) {
        return runner.runAsync(() -> {
            T value = program.get();
            ended();
            over.join();
            return value;
        });
    }

    private void ended() {
        if (pending.decrementAndGet() == 0) {
            over.complete(null);
        }
    }
}
