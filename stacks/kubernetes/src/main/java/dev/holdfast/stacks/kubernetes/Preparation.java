package dev.holdfast.stacks.kubernetes;

import com.pulumi.Config;
import com.pulumi.deployment.internal.DeploymentImpl;
import dev.holdfast.kubernetes.application.HoldfastApplicationArgs;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Reads the configuration and the topology, and lowers it, on a thread of its own: all of that needs no engine, and to start the SDK
 * takes about as long.
 */
final class Preparation {

    /** A thread that ends with the process, whatever it does then. */
    private static final Executor THREAD = task -> {
        Thread thread = new Thread(task, "topology");
        thread.setDaemon(true);
        thread.start();
    };

    private final CompletableFuture<StackSettings> settings;
    private final CompletableFuture<HoldfastApplicationArgs> system;

    private Preparation(CompletableFuture<StackSettings> settings, CompletableFuture<HoldfastApplicationArgs> system) {
        this.settings = settings;
        this.system = system;
    }

    /**
     * Begins.
     *
     * @param environment the variables of the process, in which the language host puts the stack's configuration
     */
    static Preparation begin(Map<String, String> environment) {
        CompletableFuture<StackSettings> settings =
                CompletableFuture.supplyAsync(() -> StackSettings.of(config(environment), environment), THREAD);
        return new Preparation(
                settings,
                settings.thenApplyAsync(read -> TopologyStack.system(read).planned(), THREAD));
    }

    /** As {@code DeploymentState.fromEnvironment} of the SDK reads it, which connects to the engine first. */
    private static Config config(Map<String, String> environment) {
        DeploymentImpl.Config values = new DeploymentImpl.Config(
                DeploymentImpl.Config.parseConfig(environment.getOrDefault("PULUMI_CONFIG", "{}")),
                DeploymentImpl.Config.parseConfigSecretKeys(
                        environment.getOrDefault("PULUMI_CONFIG_SECRET_KEYS", "[]")));
        return new Config(values, environment.getOrDefault("PULUMI_PROJECT", ""));
    }

    /**
     * What the configuration says.
     *
     * @throws java.util.concurrent.CompletionException because of what {@link StackSettings#of} throws
     */
    StackSettings settings() {
        return settings.join();
    }

    /**
     * The system, planned.
     *
     * @throws java.util.concurrent.CompletionException because of what
     *     {@link HoldfastApplicationArgs#planned()} throws
     */
    HoldfastApplicationArgs system() {
        return system.join();
    }
}
