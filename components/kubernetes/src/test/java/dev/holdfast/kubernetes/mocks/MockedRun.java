package dev.holdfast.kubernetes.mocks;

import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumi.resources.Resource;
import com.pulumi.resources.ResourceOptions;
import com.pulumi.resources.ResourceTransformation;
import com.pulumi.test.Mocks;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestOptions;
import com.pulumi.test.TestResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * What a program did.
 *
 * @param resources what it registered, by type and name
 * @param errors what it said it failed for
 * @param outputs what it exported
 * @param exitCode how it ended
 */
public record MockedRun(List<Registered> resources, List<String> errors, Map<String, Output<?>> outputs, int exitCode) {
    /** The type of the resource that stands for the program itself. */
    private static final String STACK = "pulumi:pulumi:Stack";

    /** Runs a program that is to succeed. */
    public static MockedRun of(Consumer<Context> program) {
        MockedRun run = run(program, false);
        if (run.exitCode() != 0) {
            throw new AssertionError("the program failed: " + run.errors());
        }
        return run;
    }

    /** Runs a program that may fail. */
    public static MockedRun run(Consumer<Context> program, boolean preview) {
        Recorder recorder = new Recorder();
        TestOptions options = TestOptions.builder()
                .projectName("project")
                .stackName("stack")
                .preview(preview)
                .resourceTransformations(List.of(recorder))
                .build();
        try {
            TestResult result =
                    PulumiTest.withMocks(recorder).withOptions(options).runTest(program);
            return new MockedRun(recorder.registered(), result.errors(), result.outputs(), result.exitCode());
        } finally {
            PulumiTest.cleanup();
        }
    }

    /** The objects of the Kubernetes API among them. */
    public List<Registered> objects() {
        return resources.stream().filter(Registered::isObject).toList();
    }

    /** The resource of a type and name. */
    public Registered resource(String type, String name) {
        return resources.stream()
                .filter(resource ->
                        resource.type().equals(type) && resource.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " " + name + " among "
                        + resources.stream()
                                .map(it -> it.type() + " " + it.name())
                                .toList()));
    }

    /** The text that was exported under a name; known when the program has ended. */
    public String text(String name) {
        AtomicReference<Object> found = new AtomicReference<>();
        Output<?> output = Objects.requireNonNull(outputs.get(name), name);
        output.applyValue(value -> {
            found.set(value);
            return value;
        });
        return String.valueOf(found.get());
    }

    private record Key(String type, String name) {}

    /** Sees inputs as a mock, and options as a transform. */
    private static final class Recorder implements Mocks, ResourceTransformation {
        private final Map<Key, ResourceArgs> seen = new ConcurrentHashMap<>();
        private final Map<Key, ResourceOptions> options = new LinkedHashMap<>();

        @Override
        public CompletableFuture<ResourceResult> newResourceAsync(ResourceArgs args) {
            seen.put(new Key(args.type, args.name), args);
            return CompletableFuture.completedFuture(
                    ResourceResult.of(Optional.of(args.name + "-id"), new LinkedHashMap<>(args.inputs)));
        }

        @Override
        public Optional<Result> apply(Args args) {
            Resource resource = args.resource();
            Key key = new Key(resource.pulumiResourceType(), resource.pulumiResourceName());
            if (options.put(key, args.options()) != null) {
                throw new AssertionError("registered twice: " + key);
            }
            return Optional.empty();
        }

        List<Registered> registered() {
            List<Registered> all = new ArrayList<>();
            options.forEach((key, value) -> {
                ResourceArgs args = seen.get(key);
                if (args != null && !key.type().equals(STACK)) {
                    String provider = args.provider == null ? "" : args.provider;
                    all.add(new Registered(key.type(), key.name(), args.inputs, provider, value));
                }
            });
            return all;
        }
    }
}
