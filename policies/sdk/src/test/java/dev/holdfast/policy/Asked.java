package dev.holdfast.policy;

import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import pulumirpc.AnalyzerGrpc;

/** A pack with a connection to it, as the engine has one. */
final class Asked implements AutoCloseable {
    private final PackServer server;
    private final ManagedChannel channel;

    Asked(PolicyPack pack) {
        server = pack.start();
        channel = NettyChannelBuilder.forAddress("127.0.0.1", server.port())
                .usePlaintext()
                .build();
    }

    AnalyzerGrpc.AnalyzerBlockingStub stub() {
        return AnalyzerGrpc.newBlockingStub(channel);
    }

    @Override
    public void close() {
        channel.shutdownNow();
        server.close();
    }
}
