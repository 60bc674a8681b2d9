package dev.holdfast.kubernetes.harness;

import com.pulumi.Context;
import dev.holdfast.kubernetes.provider.Call;
import dev.holdfast.kubernetes.provider.CallHook;
import dev.holdfast.kubernetes.provider.CallLog;
import dev.holdfast.kubernetes.provider.Faults;
import dev.holdfast.kubernetes.provider.ProviderPlugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The real Pulumi engine with a home, state and secrets of its own in a temporary folder, and the provider for the tests as its
 * plugin for {@code kubernetes}. Programs run in this process.
 */
public final class PulumiEngine implements AutoCloseable {

    /**
     * How long Endpoints have to be quiet. The real provider has ten seconds, for controllers that are slow to report; the ones
     * here are on the same machine.
     */
    private static final Duration ENDPOINTS_SETTLE = Duration.ofMillis(500);

    private static final Duration COMMAND_LIMIT = Duration.ofSeconds(60);

    private final Path folder;
    private final Path pulumi;
    private final Map<String, String> environment;
    private final CallLog calls = new CallLog();
    private final Faults faults = new Faults();
    private final List<CallHook> hooks = new CopyOnWriteArrayList<>(List.of(calls, faults));
    private final ProviderPlugin provider;
    private int runs;

    private PulumiEngine(TestCluster cluster, Path folder, Map<String, String> variables) throws IOException {
        this.folder = folder;
        this.pulumi = cluster.tools().programs().resolve("pulumi");
        Path home = Files.createDirectories(folder.resolve("home"));
        Path state = Files.createDirectories(folder.resolve("state"));
        environment = new HashMap<>(cluster.tools().environment(folder));
        environment.put("PULUMI_HOME", home.toString());
        environment.put("PULUMI_BACKEND_URL", "file://" + state);
        environment.put("PULUMI_CONFIG_PASSPHRASE", "only for tests");
        environment.put("PULUMI_SKIP_UPDATE_CHECK", "true");
        environment.put("PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION", "true");
        // Makes the hidden flag of the event log known.
        environment.put("PULUMI_DEBUG_COMMANDS", "true");
        environment.put("KUBECONFIG", cluster.kubeconfig().toString());
        environment.putAll(variables);
        provider = ProviderPlugin.install(home, ENDPOINTS_SETTLE, all());
    }

    /** An engine whose default Kubernetes provider is the cluster. */
    public static PulumiEngine start(TestCluster cluster) {
        return start(cluster, Map.of());
    }

    /** The same with some variables of its environment, which the programs that it starts inherit. */
    public static PulumiEngine start(TestCluster cluster, Map<String, String> variables) {
        try {
            return new PulumiEngine(cluster, Files.createTempDirectory("holdfast-pulumi"), variables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The environment of the CLI, for programs that start it themselves. */
    public Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    /** What the engine asked of the provider. */
    public CallLog calls() {
        return calls;
    }

    /** Makes the provider fail or slow. */
    public Faults faults() {
        return faults;
    }

    /** Adds something that sees all further calls to the provider. */
    public void hook(CallHook hook) {
        hooks.add(hook);
    }

    /** A new stack. Its project's folder and its state are the engine's own. */
    public PulumiStack stack(String project, String name) {
        try {
            Path home = Files.createDirectories(folder.resolve("projects").resolve(project));
            Files.writeString(home.resolve("Pulumi.yaml"), "name: " + project + "\nruntime: java\n");
            PulumiStack stack = new PulumiStack(this, home, name);
            run(home, List.of("stack", "init", name)).expectSuccess();
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A new stack of a project that stands in a folder: its program is run by the language host, as a user's is. The stack's
     * configuration is written beside {@code Pulumi.yaml}.
     */
    public PulumiStack hostedStack(Path project, String name) {
        run(project, List.of("stack", "init", name)).expectSuccess();
        return new PulumiStack(this, project, name);
    }

    /** Runs a short command of the CLI. */
    EngineRun run(Path project, List<String> arguments) {
        return start(project, arguments, () -> {}).await(COMMAND_LIMIT);
    }

    /** Starts a command of the CLI that runs a program. */
    RunningEngine start(Path project, List<String> arguments, Consumer<Context> program) {
        InlineProgram host = InlineProgram.serve(program);
        List<String> all = new ArrayList<>(arguments);
        all.add("--client=" + host.address());
        return start(project, all, host);
    }

    /** Starts a command of the CLI; events are recorded for those that have any. */
    RunningEngine start(Path project, List<String> arguments, AutoCloseable program) {
        runs++;
        Path events = folder.resolve("events-" + runs + ".jsonl");
        List<String> command = new ArrayList<>(List.of(pulumi.toString(), "--non-interactive", "--color=never"));
        command.addAll(arguments);
        if (PulumiStack.DEPLOYING.contains(arguments.get(0))) {
            command.add("--event-log=" + events);
        }
        Path log = folder.resolve("output-" + runs + ".log");
        return new RunningEngine(Program.start(command, project, environment, log), program, events);
    }

    private CallHook all() {
        return new CallHook() {
            @Override
            public void before(Call call) {
                hooks.forEach(hook -> hook.before(call));
            }

            @Override
            public void after(Call call) {
                hooks.forEach(hook -> hook.after(call));
            }
        };
    }

    @Override
    public void close() {
        try {
            provider.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folders.delete(folder);
    }
}
