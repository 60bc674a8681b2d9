package dev.holdfast.kubernetes.provider;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The provider for the tests as a plugin of an engine: a program in its plugin folder that only hands its environment to this
 * process, prints the port of a server that this process starts for it, and lives until it is killed. So each provider of a
 * program (the default one, explicit ones) has an instance of its own, as with the real plugin, while the test sees all calls.
 * Everything listens on 127.0.0.1.
 */
public final class ProviderPlugin implements AutoCloseable {

    /** What the engine allows for a message, too: {@code sdk/go/common/util/rpcutil} of pulumi/pulumi. */
    private static final int MAX_MESSAGE_BYTES = 400 * 1024 * 1024;

    private static final String PROGRAM =
            """
            #!/bin/bash
            # Hands the engine over to the provider in the test's process.
            exec 3<>/dev/tcp/127.0.0.1/%d || exit 1
            env | grep -E '^(KUBECONFIG|PULUMI_K8S_[A-Z_]+)=' >&3
            echo >&3
            read -r port <&3 || exit 1
            echo "$port"
            exec cat <&3
            """;

    private final ServerSocket door;
    private final Duration endpointsSettle;
    private final CallHook hook;
    private final Set<Socket> plugins = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "provider plugin");
        thread.setDaemon(true);
        return thread;
    });

    private ProviderPlugin(ServerSocket door, Duration endpointsSettle, CallHook hook) {
        this.door = door;
        this.endpointsSettle = endpointsSettle;
        this.hook = hook;
    }

    /**
     * Puts the plugin into an engine's home and waits for it to be started there.
     *
     * @param pulumiHome the folder that {@code PULUMI_HOME} names
     * @param endpointsSettle how long a Service's Endpoints have to stay unchanged until it is ready; the real plugin has ten
     *     seconds
     * @param hook sees all calls
     */
    public static ProviderPlugin install(Path pulumiHome, Duration endpointsSettle, CallHook hook) throws IOException {
        ServerSocket door = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        for (String version : List.of(ServerSideApplyProvider.VERSION, ServerSideApplyProvider.SDK_VERSION)) {
            Path folder = pulumiHome.resolve("plugins").resolve("resource-kubernetes-v" + version);
            Files.createDirectories(folder);
            Path program = Files.writeString(
                    folder.resolve("pulumi-resource-kubernetes"), PROGRAM.formatted(door.getLocalPort()));
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        ProviderPlugin plugin = new ProviderPlugin(door, endpointsSettle, hook);
        plugin.threads.execute(plugin::accept);
        return plugin;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket program = door.accept();
                plugins.add(program);
                threads.execute(() -> serve(program));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    /** Serves one plugin process until its end. */
    private void serve(Socket program) {
        try (program) {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
            Map<String, String> environment = environment(lines);
            try (ServerSideApplyProvider provider = new ServerSideApplyProvider(environment, endpointsSettle, hook)) {
                Server server = NettyServerBuilder.forAddress(
                                new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0))
                        .executor(threads)
                        .maxInboundMessageSize(MAX_MESSAGE_BYTES)
                        .addService(provider)
                        .build()
                        .start();
                try {
                    program.getOutputStream().write((server.getPort() + "\n").getBytes(StandardCharsets.UTF_8));
                    // Nothing more comes but the end.
                    lines.readLine();
                } finally {
                    server.shutdownNow();
                }
            }
        } catch (IOException e) {
            // The process or the test has ended; either way there is nobody left to tell.
            return;
        } finally {
            plugins.remove(program);
        }
    }

    private static Map<String, String> environment(BufferedReader lines) throws IOException {
        Map<String, String> environment = new LinkedHashMap<>();
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                environment.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return environment;
    }

    /** Ends all plugin processes and their servers. */
    @Override
    public void close() throws IOException {
        door.close();
        for (Socket plugin : plugins) {
            plugin.close();
        }
        threads.shutdownNow();
    }
}
