package dev.holdfast.policies.pack;

import com.google.protobuf.Empty;
import com.google.protobuf.ListValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import dev.holdfast.policy.PackServer;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pulumirpc.AnalyzerGrpc;
import pulumirpc.AnalyzerOuterClass.AnalyzeDiagnostic;
import pulumirpc.AnalyzerOuterClass.AnalyzeRequest;
import pulumirpc.AnalyzerOuterClass.ConfigureAnalyzerRequest;
import pulumirpc.AnalyzerOuterClass.EnforcementLevel;
import pulumirpc.AnalyzerOuterClass.PolicyConfig;
import pulumirpc.AnalyzerOuterClass.PolicyInfo;

/** The pack of a folder, asked over its connection as the engine does. */
final class AskedPack implements AutoCloseable {
    /** Stands for a text that is known only after the deployment. */
    static final String UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    private final PackServer server;
    private final ManagedChannel channel;
    private final AnalyzerGrpc.AnalyzerBlockingStub pack;

    AskedPack(Path home) {
        server = HoldfastPack.in(home).start();
        channel = NettyChannelBuilder.forAddress("127.0.0.1", server.port())
                .usePlaintext()
                .build();
        pack = AnalyzerGrpc.newBlockingStub(channel);
    }

    @Override
    public void close() {
        channel.shutdownNow();
        server.close();
    }

    /** To ask what is not below. */
    AnalyzerGrpc.AnalyzerBlockingStub stub() {
        return pack;
    }

    List<PolicyInfo> policies() {
        return pack.getAnalyzerInfo(Empty.getDefaultInstance()).getPoliciesList();
    }

    PolicyInfo policy(String name) {
        return policies().stream()
                .filter(policy -> policy.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a policy says of a resource. */
    List<AnalyzeDiagnostic> said(String type, Map<String, ?> properties, String policy) {
        return said(type, struct(properties), policy);
    }

    List<AnalyzeDiagnostic> said(String type, Struct properties, String policy) {
        AnalyzeRequest request =
                request(type, Map.of()).toBuilder().setProperties(properties).build();
        return pack.analyze(request).getDiagnosticsList().stream()
                .filter(said -> said.getPolicyName().equals(policy))
                .toList();
    }

    void configure(String policy, EnforcementLevel level, Map<String, ?> properties) {
        PolicyConfig config = PolicyConfig.newBuilder()
                .setEnforcementLevel(level)
                .setProperties(struct(properties))
                .build();
        pack.configure(ConfigureAnalyzerRequest.newBuilder()
                .putPolicyConfig(policy, config)
                .build());
    }

    static AnalyzeRequest request(String type, Map<String, ?> properties) {
        return AnalyzeRequest.newBuilder()
                .setType(type)
                .setUrn("urn:one")
                .setName("one")
                .setProperties(struct(properties))
                .build();
    }

    /** A value that is a secret. */
    static Map<String, ?> secret(Object value) {
        return Map.of("4dabf18193072939515e22adb298388d", "1b47061264138c4ac30d75fd1eb44270", "value", value);
    }

    static Struct struct(Map<String, ?> values) {
        return value(values).getStructValue();
    }

    private static Value value(@Nullable Object value) {
        Value.Builder wire = Value.newBuilder();
        if (value instanceof Map<?, ?> map) {
            Struct.Builder fields = Struct.newBuilder();
            map.forEach((key, field) -> fields.putFields(String.valueOf(key), value(field)));
            wire.setStructValue(fields);
        } else if (value instanceof List<?> list) {
            ListValue.Builder elements = ListValue.newBuilder();
            list.forEach(element -> elements.addValues(value(element)));
            wire.setListValue(elements);
        } else if (value instanceof Number number) {
            wire.setNumberValue(number.doubleValue());
        } else {
            wire.setStringValue(String.valueOf(value));
        }
        return wire.build();
    }
}
