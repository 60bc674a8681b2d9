package dev.holdfast.stacks.kubernetes.bench;

import com.google.protobuf.Empty;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import pulumirpc.EngineGrpc;
import pulumirpc.EngineOuterClass.LogRequest;
import pulumirpc.Resource.RegisterResourceOutputsRequest;
import pulumirpc.Resource.RegisterResourceRequest;
import pulumirpc.Resource.RegisterResourceResponse;
import pulumirpc.Resource.SupportsFeatureRequest;
import pulumirpc.Resource.SupportsFeatureResponse;
import pulumirpc.ResourceMonitorGrpc;

/**
 * Answers a program as the engine does in a preview, and at once: there is no provider and no API server. So what a program takes with
 * it is its own share, and what it takes more with the real engine it waits. Its log goes nowhere.
 */
final class InstantEngine implements AutoCloseable {

    /** What the SDK allows for a message, too. */
    private static final int MAX_MESSAGE_BYTES = 400 * 1024 * 1024;

    private final Server server;

    private InstantEngine(Server server) {
        this.server = server;
    }

    /** Begins to serve on 127.0.0.1. */
    static InstantEngine start() throws IOException {
        return new InstantEngine(NettyServerBuilder.forAddress(
                        new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0))
                .maxInboundMessageSize(MAX_MESSAGE_BYTES)
                .addService(new Monitor())
                .addService(new Log())
                .build()
                .start());
    }

    /** Where it is, for {@code PULUMI_MONITOR} and {@code PULUMI_ENGINE}. */
    String address() {
        return "127.0.0.1:" + server.getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static <T> void answer(StreamObserver<T> caller, T response) {
        caller.onNext(response);
        caller.onCompleted();
    }

    private static final class Monitor extends ResourceMonitorGrpc.ResourceMonitorImplBase {

        @Override
        public void supportsFeature(SupportsFeatureRequest request, StreamObserver<SupportsFeatureResponse> caller) {
            answer(
                    caller,
                    SupportsFeatureResponse.newBuilder().setHasSupport(true).build());
        }

        @Override
        public void registerResource(RegisterResourceRequest request, StreamObserver<RegisterResourceResponse> caller) {
            RegisterResourceResponse.Builder response = RegisterResourceResponse.newBuilder()
                    .setUrn("urn:pulumi:bench::alone::" + types(request) + "::" + request.getName())
                    .setObject(request.getObject());
            if (request.getType().startsWith("pulumi:providers:")) {
                response.setId("00000000-0000-4000-8000-000000000000");
            }
            answer(caller, response.build());
        }

        /** The type after those of its parents; the stack is not said. */
        private static String types(RegisterResourceRequest request) {
            String[] parent = request.getParent().split("::", -1);
            return parent.length < 3 || parent[2].equals("pulumi:pulumi:Stack")
                    ? request.getType()
                    : parent[2] + "$" + request.getType();
        }

        @Override
        public void registerResourceOutputs(RegisterResourceOutputsRequest request, StreamObserver<Empty> caller) {
            answer(caller, Empty.getDefaultInstance());
        }
    }

    private static final class Log extends EngineGrpc.EngineImplBase {

        @Override
        public void log(LogRequest request, StreamObserver<Empty> caller) {
            answer(caller, Empty.getDefaultInstance());
        }
    }
}
