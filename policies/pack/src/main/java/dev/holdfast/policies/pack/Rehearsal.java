package dev.holdfast.policies.pack;

import com.google.protobuf.Empty;
import com.google.protobuf.ListValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import dev.holdfast.policy.PackServer;
import dev.holdfast.policy.PolicyPack;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pulumirpc.AnalyzerGrpc;
import pulumirpc.AnalyzerOuterClass.AnalyzeRequest;
import pulumirpc.AnalyzerOuterClass.AnalyzeStackRequest;
import pulumirpc.AnalyzerOuterClass.AnalyzerResource;

/**
 * Asks a pack with an own policy what an engine asks it, so that Java loads the classes that a real run needs and can keep them for the
 * next start.
 */
final class Rehearsal {
    private static final String TYPE = "kubernetes:apps/v1:Deployment";
    private static final String SETTINGS =
            """
            runtime: {name: holdfast, options: {packs: .}}
            """;

    private static final String POLICY =
            """
            id: REHEARSED
            title: An example
            for: [kubernetes/Deployment]
            when: has(object.spec)
            require: object.spec.template.spec.containers.all(each, each.image.startsWith("registry.example/"))
            message: "'container ' + object.spec.template.spec.containers[0].name"
            """;

    private Rehearsal() {}

    /** Makes such a pack in a folder that is gone afterwards, and asks it. */
    static void run() {
        try {
            Path home = Files.createTempDirectory("holdfast-rehearsal");
            Path settings = home.resolve("PulumiPolicy.yaml");
            Path policy = home.resolve("policy.yaml");
            try {
                Files.writeString(settings, SETTINGS);
                Files.writeString(policy, POLICY);
                ask(HoldfastPack.in(home));
            } finally {
                for (Path each : List.of(settings, policy, home)) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ask(PolicyPack pack) {
        try (PackServer server = pack.start()) {
            ManagedChannel channel = NettyChannelBuilder.forAddress("127.0.0.1", server.port())
                    .usePlaintext()
                    .build();
            try {
                ask(AnalyzerGrpc.newBlockingStub(channel));
            } finally {
                channel.shutdownNow();
            }
        }
    }

    private static void ask(AnalyzerGrpc.AnalyzerBlockingStub pack) {
        AnalyzeRequest one = AnalyzeRequest.newBuilder()
                .setType(TYPE)
                .setUrn("urn:pulumi:stack::project::" + TYPE + "::api")
                .setName("api")
                .setProperties(deployment())
                .build();
        pack.getAnalyzerInfo(Empty.getDefaultInstance());
        pack.remediate(one);
        pack.analyze(one);
        pack.analyzeStack(AnalyzeStackRequest.newBuilder()
                .addResources(AnalyzerResource.newBuilder()
                        .setType(one.getType())
                        .setUrn(one.getUrn())
                        .setName(one.getName())
                        .setProperties(one.getProperties()))
                .build());
    }

    private static Struct deployment() {
        Value container = map(Struct.newBuilder().putFields("name", text("api")).putFields("image", text("api:1")));
        Value pod = map(Struct.newBuilder()
                .putFields(
                        "containers",
                        Value.newBuilder()
                                .setListValue(ListValue.newBuilder().addValues(container))
                                .build()));
        Value template = map(Struct.newBuilder().putFields("spec", pod));
        return Struct.newBuilder()
                .putFields("apiVersion", text("apps/v1"))
                .putFields("kind", text("Deployment"))
                .putFields("metadata", map(Struct.newBuilder().putFields("name", text("api"))))
                .putFields("spec", map(Struct.newBuilder().putFields("template", template)))
                .build();
    }

    private static Value text(String text) {
        return Value.newBuilder().setStringValue(text).build();
    }

    private static Value map(Struct.Builder fields) {
        return Value.newBuilder().setStructValue(fields).build();
    }
}
