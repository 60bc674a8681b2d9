package dev.holdfast.stacks.kubernetes;

import com.pulumi.Context;
import dev.holdfast.kubernetes.harness.EngineRun;
import dev.holdfast.kubernetes.harness.PulumiEngine;
import dev.holdfast.kubernetes.harness.PulumiStack;
import dev.holdfast.kubernetes.harness.Step;
import dev.holdfast.kubernetes.harness.TestCluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A topology file that can be changed, and the stack that deploys it in this process, without a language host. */
final class Deployment {

    private final PulumiStack stack;
    private final Path topology;
    private final List<String> said = new ArrayList<>();

    private Deployment(PulumiStack stack, Path topology) {
        this.stack = stack;
        this.topology = topology;
    }

    /**
     * A new stack for a topology.
     *
     * @param project its project's name, with which the names of its resources begin
     * @param folder where the topology is put
     */
    static Deployment of(PulumiEngine engine, TestCluster cluster, String project, String topology, Path folder) {
        try {
            Path file = Files.writeString(folder.resolve(project + ".yaml"), topology);
            PulumiStack stack = engine.stack(project, "production");
            stack.config("topology", file.toString());
            stack.config("kubeconfig", cluster.kubeconfig().toString());
            return new Deployment(stack, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PulumiStack stack() {
        return stack;
    }

    /** Changes the topology. */
    Deployment edit(String before, String after) {
        try {
            String text = Files.readString(topology);
            if (!text.contains(before)) {
                throw new IllegalArgumentException("the topology has no " + before);
            }
            Files.writeString(topology, text.replace(before, after));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EngineRun up(String... flags) {
        return heard(stack.up(this::program, flags));
    }

    EngineRun preview(String... flags) {
        return heard(stack.preview(this::program, flags));
    }

    EngineRun refresh() {
        return heard(stack.refresh());
    }

    EngineRun destroy(String... flags) {
        return heard(stack.destroy(flags));
    }

    /** All that the engine has said so far. */
    List<String> said() {
        return List.copyOf(said);
    }

    void program(Context context) {
        TopologyStack.deploy(context, StackSettings.of(context.config(), Map.of()));
    }

    private EngineRun heard(EngineRun run) {
        said.add(run.output());
        return run;
    }

    /** What a run changed, one line a resource, sorted: {@code update shop-web-deployment [spec.replicas]}. */
    static List<String> changes(EngineRun run) {
        return run.changes().stream()
                .map(step -> step.operation() + " " + step.name() + differences(step))
                .sorted()
                .toList();
    }

    private static String differences(Step step) {
        return step.differences().isEmpty() ? "" : " " + step.differences();
    }
}
