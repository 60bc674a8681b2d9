package dev.holdfast.kubernetes.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.pulumi.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A stack of a {@link PulumiEngine}. Its runs end within {@link #LIMIT} or are killed. */
public final class PulumiStack {

    /** How long any run may take. */
    public static final Duration LIMIT = Duration.ofMinutes(5);

    static final Set<String> DEPLOYING = Set.of("up", "preview", "refresh", "destroy");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PulumiEngine engine;
    private final Path project;
    private final String name;

    PulumiStack(PulumiEngine engine, Path project, String name) {
        this.engine = engine;
        this.project = project;
        this.name = name;
    }

    /** Deploys a program, without a preview before. */
    public EngineRun up(Consumer<Context> program, String... flags) {
        return startUp(program, flags).await(LIMIT);
    }

    /** Deploys the program of the project's folder, without a preview before. */
    public EngineRun up(String... flags) {
        return engine.start(project, arguments("up", List.of("--yes", "--skip-preview"), flags), () -> {})
                .await(LIMIT);
    }

    /** Says what deploying the program of the project's folder would do. */
    public EngineRun preview(String... flags) {
        return engine.start(project, arguments("preview", List.of(), flags), () -> {})
                .await(LIMIT);
    }

    /** Begins to deploy a program. */
    public RunningEngine startUp(Consumer<Context> program, String... flags) {
        return engine.start(project, arguments("up", List.of("--yes", "--skip-preview"), flags), program);
    }

    /** Says what deploying a program would do. */
    public EngineRun preview(Consumer<Context> program, String... flags) {
        return engine.start(project, arguments("preview", List.of(), flags), program)
                .await(LIMIT);
    }

    /** Reads what stands in the cluster into the state. */
    public EngineRun refresh(String... flags) {
        return engine.start(project, arguments("refresh", List.of("--yes", "--skip-preview"), flags), () -> {})
                .await(LIMIT);
    }

    /** Deletes all resources. */
    public EngineRun destroy(String... flags) {
        return engine.start(project, arguments("destroy", List.of("--yes", "--skip-preview"), flags), () -> {})
                .await(LIMIT);
    }

    /** Takes the lock away from a run that was killed. */
    public EngineRun cancel() {
        return engine.run(project, List.of("cancel", "--yes", name));
    }

    /** Sets a value of the stack's configuration. */
    public void config(String key, String value) {
        engine.run(project, arguments("config", List.of(), "set", key, "--", value))
                .expectSuccess();
    }

    /** Sets a secret of the stack's configuration. */
    public void secret(String key, String value) {
        engine.run(project, arguments("config", List.of(), "set", "--secret", key, "--", value))
                .expectSuccess();
    }

    /** Sets secrets of the stack's configuration, each by its path, such as {@code secrets.state.app}. */
    public void secretsAt(Map<String, String> values) {
        List<String> arguments = arguments("config", List.of(), "set-all", "--path");
        values.forEach((path, value) -> arguments.addAll(List.of("--secret", path + "=" + value)));
        engine.run(project, arguments).expectSuccess();
    }

    /** The stack's outputs, secrets in the clear. */
    public JsonNode outputs() {
        return json(engine.run(project, arguments("stack", List.of(), "output", "--json", "--show-secrets")));
    }

    /** The state as {@code pulumi stack export} writes it, secrets encrypted. */
    public String export() {
        return engine.run(project, arguments("stack", List.of(), "export"))
                .expectSuccess()
                .output();
    }

    /** The resources of the state. */
    public List<JsonNode> resources() {
        List<JsonNode> resources = new ArrayList<>();
        state().path("deployment").path("resources").forEach(resources::add);
        return resources;
    }

    /** The creates that a killed run has begun and not recorded; each has the resource with its inputs. */
    public List<JsonNode> pendingCreates() {
        List<JsonNode> pending = new ArrayList<>();
        state().path("deployment").path("pending_operations").forEach(operation -> {
            if (operation.path("type").asText().equals("creating")) {
                pending.add(operation.path("resource"));
            }
        });
        return pending;
    }

    /**
     * Refreshes after a run that was killed: a create that was under way is taken into the state when its object is there, and
     * forgotten when it is not. The state is edited for it, as {@code pulumi refresh --import-pending-creates} of 3.190 forgets
     * the resource as well ({@code pendingCreatesToImports} makes it an operation that nothing carries out).
     */
    public EngineRun refreshAfterKill(TestCluster cluster) {
        ObjectNode state = (ObjectNode) state();
        ObjectNode deployment = (ObjectNode) state.path("deployment");
        ArrayNode resources = deployment.withArray("resources");
        for (JsonNode resource : pendingCreates()) {
            PendingObject object = PendingObject.of(resource);
            if (object.exists(cluster.client())) {
                resources.add(((ObjectNode) resource).put("id", object.id()).set("outputs", resource.path("inputs")));
            }
        }
        deployment.remove("pending_operations");
        Path file = project.resolve("edited.json");
        try {
            Files.writeString(file, state.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        engine.run(project, arguments("stack", List.of(), "import", "--file=" + file))
                .expectSuccess();
        return refresh().expectSuccess();
    }

    private JsonNode state() {
        return json(engine.run(project, arguments("stack", List.of(), "export")));
    }

    private static JsonNode json(EngineRun run) {
        try {
            return JSON.readTree(run.expectSuccess().output());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(run.output(), e);
        }
    }

    private List<String> arguments(String command, List<String> fixed, String... flags) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(fixed);
        arguments.add("--stack=" + name);
        arguments.addAll(List.of(flags));
        return arguments;
    }
}
