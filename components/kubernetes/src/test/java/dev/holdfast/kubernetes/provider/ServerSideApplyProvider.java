package dev.holdfast.kubernetes.provider;

import com.google.protobuf.Empty;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.grpc.Context;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pulumirpc.Plugin.PluginAttach;
import pulumirpc.Plugin.PluginInfo;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.CheckResponse;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.ConfigureResponse;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.Provider.DeleteRequest;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.DiffResponse.DiffChanges;
import pulumirpc.Provider.GetSchemaRequest;
import pulumirpc.Provider.GetSchemaResponse;
import pulumirpc.Provider.ReadRequest;
import pulumirpc.Provider.ReadResponse;
import pulumirpc.Provider.UpdateRequest;
import pulumirpc.Provider.UpdateResponse;
import pulumirpc.ResourceProviderGrpc.ResourceProviderImplBase;

/** The provider for the tests, as the engine talks to it. One instance serves one plugin process of the engine. */
final class ServerSideApplyProvider extends ResourceProviderImplBase implements AutoCloseable {

    /** That of the real one whose rules are followed. */
    static final String VERSION = "4.32.0";

    /** What the SDK asks for where a program says nothing else. The engine takes a plugin of exactly the version asked for. */
    static final String SDK_VERSION = "4.0.0";

    private static final Set<String> CLUSTER_SETTINGS = Set.of("kubeconfig", "context", "cluster");

    private final Map<String, String> environment;
    private final Duration endpointsSettle;
    private final CallHook hook;
    private volatile @Nullable ResourceOperations operations;
    private volatile boolean cancelled;

    /**
     * A provider that is not configured yet.
     *
     * @param environment of the plugin process
     * @param endpointsSettle as in {@link ReadinessRules}
     */
    ServerSideApplyProvider(Map<String, String> environment, Duration endpointsSettle, CallHook hook) {
        this.environment = environment;
        this.endpointsSettle = endpointsSettle;
        this.hook = hook;
    }

    /** The types are in the SDK; the engine needs no more than the name to run a program. */
    @Override
    public void getSchema(GetSchemaRequest request, StreamObserver<GetSchemaResponse> answer) {
        answer(answer, () -> GetSchemaResponse.newBuilder()
                .setSchema("{\"name\": \"kubernetes\", \"version\": \"" + VERSION + "\"}")
                .build());
    }

    @Override
    public void checkConfig(CheckRequest request, StreamObserver<CheckResponse> answer) {
        answer(
                answer,
                () -> CheckResponse.newBuilder().setInputs(request.getNews()).build());
    }

    /** A provider is replaced, and with it all its resources, when its cluster is another one or is not known yet. */
    @Override
    public void diffConfig(DiffRequest request, StreamObserver<DiffResponse> answer) {
        answer(answer, () -> {
            Map<String, Object> olds = PropertyWire.read(request.getOlds());
            Map<String, Object> news = PropertyWire.read(request.getNews());
            Set<String> changed = new LinkedHashSet<>(olds.keySet());
            changed.addAll(news.keySet());
            changed.removeIf(key -> Objects.equals(olds.get(key), news.get(key)));
            boolean otherCluster =
                    CLUSTER_SETTINGS.stream().anyMatch(key -> Unknowns.in(news.get(key))) || isOtherCluster(olds, news);
            return DiffResponse.newBuilder()
                    .setChanges(changed.isEmpty() ? DiffChanges.DIFF_NONE : DiffChanges.DIFF_SOME)
                    .addAllDiffs(changed)
                    .addAllReplaces(changed.stream()
                            .filter(key -> otherCluster && CLUSTER_SETTINGS.contains(key))
                            .toList())
                    .build();
        });
    }

    private static boolean isOtherCluster(Map<String, Object> olds, Map<String, Object> news) {
        Map<String, Object> before = SecretMarks.removed(olds);
        Map<String, Object> now = SecretMarks.removed(news);
        if (ObjectTree.text(before, "kubeconfig").isEmpty()
                || ObjectTree.text(now, "kubeconfig").isEmpty()) {
            return false;
        }
        Config one = Kubeconfig.read(ObjectTree.text(before, "kubeconfig"), ObjectTree.text(before, "context"));
        Config other = Kubeconfig.read(ObjectTree.text(now, "kubeconfig"), ObjectTree.text(now, "context"));
        return !one.getMasterUrl().equals(other.getMasterUrl())
                || !Objects.equals(one.getCaCertData(), other.getCaCertData());
    }

    @Override
    public void configure(ConfigureRequest request, StreamObserver<ConfigureResponse> answer) {
        answer(answer, () -> {
            ProviderSettings settings =
                    ProviderSettings.of(SecretMarks.removed(PropertyWire.read(request.getArgs())), environment);
            Config config = Kubeconfig.read(settings.kubeconfig(), settings.context());
            KubernetesClient client =
                    new KubernetesClientBuilder().withConfig(config).build();
            ClusterObjects cluster = new ClusterObjects(client);
            operations = new ResourceOperations(
                    cluster,
                    settings,
                    namespace(settings, config),
                    new ReadinessRules(cluster, endpointsSettle),
                    () -> cancelled || Context.current().isCancelled(),
                    hook);
            return ConfigureResponse.newBuilder()
                    .setAcceptSecrets(true)
                    .setSupportsPreview(true)
                    .setSupportsAutonamingConfiguration(true)
                    .build();
        });
    }

    private static String namespace(ProviderSettings settings, Config config) {
        String ofContext =
                config.getNamespace() == null || config.getNamespace().isEmpty() ? "default" : config.getNamespace();
        return settings.namespace().isEmpty() ? ofContext : settings.namespace();
    }

    @Override
    public void check(CheckRequest request, StreamObserver<CheckResponse> answer) {
        answer(answer, () -> configured().check(request));
    }

    @Override
    public void diff(DiffRequest request, StreamObserver<DiffResponse> answer) {
        answer(answer, () -> configured().diff(request));
    }

    @Override
    public void create(CreateRequest request, StreamObserver<CreateResponse> answer) {
        answer(answer, () -> configured().create(request));
    }

    @Override
    public void read(ReadRequest request, StreamObserver<ReadResponse> answer) {
        answer(answer, () -> configured().read(request));
    }

    @Override
    public void update(UpdateRequest request, StreamObserver<UpdateResponse> answer) {
        answer(answer, () -> configured().update(request));
    }

    @Override
    public void delete(DeleteRequest request, StreamObserver<Empty> answer) {
        answer(answer, () -> {
            configured().delete(request);
            return Empty.getDefaultInstance();
        });
    }

    @Override
    public void getPluginInfo(Empty request, StreamObserver<PluginInfo> answer) {
        answer(answer, () -> PluginInfo.newBuilder().setVersion(VERSION).build());
    }

    @Override
    public void attach(PluginAttach request, StreamObserver<Empty> answer) {
        answer(answer, Empty::getDefaultInstance);
    }

    /** Ends the waits under way. */
    @Override
    public void cancel(Empty request, StreamObserver<Empty> answer) {
        cancelled = true;
        answer(answer, Empty::getDefaultInstance);
    }

    private ResourceOperations configured() {
        ResourceOperations ready = operations;
        if (ready == null) {
            throw new IllegalStateException("the provider is not configured");
        }
        return ready;
    }

    /** Every failure is told to the engine: an exception that escapes would reach it without its message. */
    private static <T> void answer(StreamObserver<T> observer, Supplier<T> call) {
        T value;
        try {
            value = call.get();
        } catch (StatusRuntimeException e) {
            observer.onError(e);
            return;
        } catch (RuntimeException e) {
            observer.onError(Status.UNKNOWN
                    .withDescription(ApiErrors.message(e))
                    .withCause(e)
                    .asRuntimeException());
            return;
        }
        observer.onNext(value);
        observer.onCompleted();
    }

    @Override
    public void close() {
        cancelled = true;
        ResourceOperations ready = operations;
        if (ready != null) {
            ready.close();
        }
    }
}
