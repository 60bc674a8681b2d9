package dev.holdfast.kubernetes.harness;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A real Kubernetes control plane on loopback with simulated nodes ({@code .ci/cluster}), a {@link TestVolumeProvisioner} and a
 * {@link TestLoadBalancerStub}. A test class with {@code @ExtendWith(TestCluster.Extension.class)} gets it as a parameter; all
 * classes of one JVM share it, so each test takes a namespace of its own.
 */
public final class TestCluster implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    /** As many zones as the reference system asks for. */
    private static final Map<String, String> SIZE = Map.of("HOLDFAST_ZONES", "5", "HOLDFAST_NODES_PER_ZONE", "2");

    private final Toolchain tools;
    private final Path folder;
    private final KubernetesClient client;
    private final TestVolumeProvisioner volumes;
    private final TestLoadBalancerStub loadBalancers;

    private TestCluster(Toolchain tools, Path folder) {
        this.tools = tools;
        this.folder = folder;
        this.client = new KubernetesClientBuilder()
                .withConfig(Config.fromKubeconfig(kubeconfig().toFile()))
                .build();
        this.volumes = TestVolumeProvisioner.start(client);
        this.loadBalancers = TestLoadBalancerStub.start(client);
    }

    /** Hands the cluster of this JVM to a test, starting it for the first that asks; JUnit stops it after the last. */
    public static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestCluster.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(TestCluster.class))
                    .getOrComputeIfAbsent(TestCluster.class, type -> start(), TestCluster.class);
        }
    }

    /** Starts a cluster that its caller closes; throws IllegalStateException with its log when it does not come up. */
    public static TestCluster start() {
        Toolchain tools = Toolchain.install();
        try {
            Path folder = Files.createTempDirectory("holdfast-cluster");
            cluster(tools, folder, "up");
            try {
                return new TestCluster(tools, folder);
            } catch (RuntimeException e) {
                cluster(tools, folder, "down");
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that reaches the cluster with all rights. */
    public Path kubeconfig() {
        return folder.resolve("kubeconfig");
    }

    /** A client with all rights; closed with the cluster. */
    public KubernetesClient client() {
        return client;
    }

    /** The folder of the real programs, which comes first on the engine's path. */
    public Path programs() {
        return tools.programs();
    }

    Toolchain tools() {
        return tools;
    }

    /** Waits until something holds; throws an AssertionError with the description when it does not in time. */
    public static void await(String description, Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + limit.toSeconds() + " s: " + description);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting: " + description, e);
            }
        }
    }

    @Override
    public void close() {
        volumes.close();
        loadBalancers.close();
        client.close();
        cluster(tools, folder, "down");
        Folders.delete(folder);
    }

    private static void cluster(Toolchain tools, Path folder, String command) {
        try {
            Path log = Files.createTempFile("holdfast-cluster-" + command, ".log");
            Map<String, String> environment = new HashMap<>(tools.environment(folder));
            environment.putAll(SIZE);
            Program script = Program.start(
                    List.of(tools.repository().resolve(".ci/cluster").toString(), command, folder.toString()),
                    tools.repository(),
                    environment,
                    log);
            if (script.await(START_LIMIT) != 0) {
                throw new IllegalStateException(".ci/cluster " + command + " failed:\n" + script.output());
            }
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
