package dev.holdfast.policy;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A pack that the engine, or a test, can talk to by {@code pulumirpc.AnalyzerGrpc}. */
public final class PackServer implements AutoCloseable {
    /** The engine's own limit: {@code rpcutil.GrpcChannelOptions} of pulumi/pulumi. */
    private static final int MAX_MESSAGE_BYTES = 400 * 1024 * 1024;

    /** {@code true} where the engine starts a pack for a preview. */
    private static final String DRY_RUN = "PULUMI_DRY_RUN";

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final Server server;

    private PackServer(Server server) {
        this.server = server;
    }

    static PackServer start(PolicyPack pack) {
        return start(pack, false);
    }

    private static PackServer start(PolicyPack pack, boolean preview) {
        try {
            return new PackServer(
                    NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0))
                            .maxInboundMessageSize(MAX_MESSAGE_BYTES)
                            .addService(new AnalyzerService(pack, preview))
                            .build()
                            .start());
        } catch (IOException e) {
            throw new IllegalStateException("cannot listen on 127.0.0.1: " + e.getMessage(), e);
        }
    }

    /** Where it listens, on 127.0.0.1. */
    public int port() {
        return server.getPort();
    }

    /** Serves until the process that has started this one ends: an engine that was killed cannot say that it goes. */
    static void run(PolicyPack pack) {
        PrintStream answer = System.out;
        System.setOut(System.err);
        try (PackServer server = start(pack, "true".equals(System.getenv(DRY_RUN)))) {
            answer.println(server.port());
            answer.flush();
            Optional<ProcessHandle> engine = ProcessHandle.current().parent();
            if (engine.isPresent()) {
                engine.get().onExit().join();
            } else {
                server.server.awaitTermination();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.shutdownNow();
        try {
            server.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
