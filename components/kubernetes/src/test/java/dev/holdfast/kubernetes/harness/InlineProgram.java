package dev.holdfast.kubernetes.harness;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.protobuf.Empty;
import com.pulumi.Context;
import com.pulumi.deployment.internal.DeploymentInstanceHolder;
import com.pulumi.deployment.internal.InlineDeploymentSettings;
import com.pulumi.internal.PulumiInternal;
import com.pulumi.resources.StackOptions;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import pulumirpc.Language.GetRequiredPackagesRequest;
import pulumirpc.Language.GetRequiredPackagesResponse;
import pulumirpc.Language.RunRequest;
import pulumirpc.Language.RunResponse;
import pulumirpc.LanguageRuntimeGrpc.LanguageRuntimeImplBase;
import pulumirpc.Plugin.PluginInfo;

/**
 * Runs a program of the test's own process for the engine, as the Automation API does with an inline program; that one's server
 * listens on all addresses, this one on 127.0.0.1. The SDK has one current deployment a process, so programs run one at a time.
 */
final class InlineProgram extends LanguageRuntimeImplBase implements AutoCloseable {

    private static final int MAX_MESSAGE_BYTES = 400 * 1024 * 1024;

    /** The SDK leaves its channels open, which gRPC reports. Kept here, as the level would go with the logger. */
    private static final Logger CHANNELS = Logger.getLogger("io.grpc.internal.ManagedChannelOrphanWrapper");

    static {
        CHANNELS.setLevel(Level.OFF);
    }

    private final Consumer<Context> program;
    private final Server server;

    private InlineProgram(Consumer<Context> program) throws IOException {
        this.program = program;
        this.server = NettyServerBuilder.forAddress(
                        new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0))
                .maxInboundMessageSize(MAX_MESSAGE_BYTES)
                .addService(this)
                .build()
                .start();
    }

    static InlineProgram serve(Consumer<Context> program) {
        try {
            return new InlineProgram(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the engine finds it. */
    String address() {
        return "127.0.0.1:" + server.getPort();
    }

    @Override
    public void getRequiredPackages(
            GetRequiredPackagesRequest request, StreamObserver<GetRequiredPackagesResponse> answer) {
        answer.onNext(GetRequiredPackagesResponse.getDefaultInstance());
        answer.onCompleted();
    }

    @Override
    public void getPluginInfo(Empty request, StreamObserver<PluginInfo> answer) {
        answer.onNext(PluginInfo.newBuilder().setVersion("1.0.0").build());
        answer.onCompleted();
    }

    @Override
    public void run(RunRequest request, StreamObserver<RunResponse> answer) {
        InlineDeploymentSettings settings = InlineDeploymentSettings.builder()
                .engineAddr(request.getArgsList().isEmpty() ? "" : request.getArgs(0))
                .monitorAddr(request.getMonitorAddress())
                .config(ImmutableMap.copyOf(request.getConfigMap()))
                .configSecretKeys(ImmutableSet.copyOf(request.getConfigSecretKeysList()))
                .organization(request.getOrganization())
                .project(request.getProject())
                .stack(request.getStack())
                .isDryRun(request.getDryRun())
                .build();
        RunResponse.Builder response = RunResponse.newBuilder();
        try {
            int code = PulumiInternal.fromInline(settings, StackOptions.Empty)
                    .runAsync(program)
                    .join();
            if (code != 0) {
                response.setError("the program ended with code " + code);
            }
        } catch (CompletionException e) {
            response.setError(String.valueOf(e.getCause()));
        } finally {
            DeploymentInstanceHolder.internalUnsafeDestroyInstance();
        }
        answer.onNext(response.build());
        answer.onCompleted();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
