package dev.holdfast.stacks.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.deployment.internal.Runner;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PatientRunnerTest {

    private final OneTask sdk = new OneTask();
    private final PatientRunner runner = new PatientRunner(sdk);

    @Test
    void endsOnlyWhenAllTasksHave() {
        CompletableFuture<String> first = new CompletableFuture<>();
        CompletableFuture<String> second = new CompletableFuture<>();
        CompletableFuture<Runner.Result<String>> run = runner.runAsync(() -> {
            runner.registerTask("first", first);
            runner.registerTask("second", second);
            return "stack";
        });

        assertThat(run).isNotDone();
        second.complete("");
        assertThat(run).isNotDone();
        first.complete("");
        assertThat(run.join().result()).contains("stack");
    }

    @Test
    void waitsForWhatATaskLeadsTo() {
        CompletableFuture<String> first = new CompletableFuture<>();
        CompletableFuture<String> second = new CompletableFuture<>();
        CompletableFuture<Runner.Result<String>> run = runner.runAsync(() -> {
            runner.registerTask("first", first.thenAccept(value -> runner.registerTask("second", second)));
            return "stack";
        });

        first.complete("");
        assertThat(run).isNotDone();
        second.complete("");
        assertThat(run.join().result()).contains("stack");
    }

    @Test
    void endsWithoutTasks() {
        assertThat(runner.runAsync(() -> "stack").join().result()).contains("stack");
    }

    @Test
    void failureOfATaskEndsItAtOnceAndReachesTheSdk() {
        CompletableFuture<String> failing = new CompletableFuture<>();
        CompletableFuture<Runner.Result<String>> run = runner.runAsync(() -> {
            runner.registerTask("endless", new CompletableFuture<>());
            runner.registerTask("failing", failing);
            return "stack";
        });

        failing.completeExceptionally(new IllegalStateException("refused"));

        assertThatThrownBy(run::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("refused");
    }

    @Test
    void showsTheSdkNoTask() {
        CompletableFuture<String> task = new CompletableFuture<>();

        runner.registerTask("task", task);

        assertThat(sdk.tasks).hasValue(0);
    }

    /** Runs a program on another thread, as the SDK's runner does. */
    private static final class OneTask implements Runner {

        private final AtomicInteger tasks = new AtomicInteger();

        @Override
        public <T> void registerTask(String description, CompletableFuture<T> task) {
            tasks.incrementAndGet();
        }

        @Override
        public <T> CompletableFuture<Result<T>> runAsync(Supplier<T> program) {
            return CompletableFuture.supplyAsync(program).thenApply(Done::new);
        }
    }

    private static final class Done<T> extends Runner.Result<T> {
        Done(T value) {
            super(0, List.of(), Optional.of(value));
        }
    }
}
