package dev.holdfast.kubernetes.provider;

import dev.holdfast.kubernetes.provider.Call.Operation;
import io.fabric8.kubernetes.api.model.DeletionPropagation;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.grpc.StatusRuntimeException;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.CheckResponse;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.Provider.DeleteRequest;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.ReadRequest;
import pulumirpc.Provider.ReadResponse;
import pulumirpc.Provider.UpdateRequest;
import pulumirpc.Provider.UpdateResponse;

/**
 * What the engine asks of a configured provider, against one cluster. Source: the methods of the same names in
 * {@code provider/pkg/provider/provider.go}.
 */
final class ResourceOperations implements AutoCloseable {

    /** Kinds whose deletion is not awaited with skipAwait. Source: {@code allowsSkipAwaitWithDelete} in overrides.go. */
    private static final Set<String> DELETED_WITHOUT_AWAITING = Set.of(
            "v1/Namespace",
            "v1/Pod",
            "v1/ReplicationController",
            "apps/v1/DaemonSet",
            "apps/v1/Deployment",
            "apps/v1/StatefulSet",
            "batch/v1/Job");

    private final ClusterObjects cluster;
    private final ProviderSettings settings;
    private final String defaultNamespace;
    private final ObjectWriter writer;
    private final ReadinessRules readiness;
    private final Waiting waiting;
    private final CallHook hook;

    ResourceOperations(
            ClusterObjects cluster,
            ProviderSettings settings,
            String defaultNamespace,
            ReadinessRules readiness,
            BooleanSupplier cancelled,
            CallHook hook) {
        this.cluster = cluster;
        this.settings = settings;
        this.defaultNamespace = defaultNamespace;
        this.writer = new ObjectWriter(cluster, settings);
        this.readiness = readiness;
        this.waiting = new Waiting(cluster, cancelled);
        this.hook = hook;
    }

    CheckResponse check(CheckRequest request) {
        hook.before(new Call(Operation.CHECK, request.getUrn()));
        InputCheck check = new InputCheck(defaultNamespace, cluster::isNamespaced);
        Map<String, Object> inputs = check.check(new InputCheck.Request(
                request.getUrn(),
                PropertyWire.read(request.getOlds()),
                PropertyWire.read(request.getNews()),
                request.getRandomSeed(),
                request.getAutonaming()));
        return CheckResponse.newBuilder().setInputs(PropertyWire.write(inputs)).build();
    }

    DiffResponse diff(DiffRequest request) {
        hook.before(new Call(Operation.DIFF, request.getUrn()));
        TypeToken type = TypeToken.ofUrn(request.getUrn());
        return ObjectDiff.of(
                PropertyWire.read(request.getOlds()),
                PropertyWire.read(request.getNews()),
                cluster.isNamespaced(type.apiVersion(), type.kind()).orElse(true),
                request.getIgnoreChangesList(),
                settings);
    }

    CreateResponse create(CreateRequest request) {
        Map<String, Object> marked = PropertyWire.read(request.getProperties());
        Map<String, Object> inputs = SecretMarks.removed(marked);
        String manager = ObjectWriter.fieldManager("", inputs);
        if (request.getPreview()) {
            hook.before(new Call(Operation.PREVIEW_CREATE, request.getUrn()));
            Map<String, Object> properties = previewCreate(inputs, manager)
                    .map(live -> checkpoint(inputs, live, "", manager).toProperties(marked))
                    .orElse(marked);
            return CreateResponse.newBuilder()
                    .setProperties(PropertyWire.write(properties))
                    .build();
        }
        Call call = new Call(Operation.CREATE, request.getUrn());
        hook.before(call);
        Map<String, Object> written = writer.create(inputs, manager);
        String id = ObjectReference.of(written).id();
        try {
            hook.after(call);
            Map<String, Object> live = waiting.untilReady(
                    written, readiness.afterWriting(inputs), Waiting.timeout(request.getTimeout(), inputs));
            return CreateResponse.newBuilder()
                    .setId(id)
                    .setProperties(PropertyWire.write(
                            checkpoint(inputs, live, "", manager).toProperties(marked)))
                    .build();
        } catch (RuntimeException e) {
            throw notReady(
                    id,
                    "was created, but failed to initialize",
                    e,
                    checkpoint(inputs, live(e, written), "", manager),
                    marked);
        }
    }

    /** Empty when a dry run can tell nothing: the inputs are not all known, or what the object needs is not there yet. */
    private Optional<Map<String, Object>> previewCreate(Map<String, Object> inputs, String manager) {
        ObjectReference reference = ObjectReference.of(inputs);
        if (Unknowns.in(inputs)
                || cluster.isNamespaced(reference.apiVersion(), reference.kind())
                        .isEmpty()) {
            return Optional.empty();
        }
        try {
            Map<String, Object> live = writer.previewCreate(inputs, manager);
            // An empty status would be a value to the program, where there is none yet.
            live.remove("status");
            return Optional.of(live);
        } catch (KubernetesClientException e) {
            boolean expected = e.getCode() == HttpURLConnection.HTTP_NOT_FOUND
                    || e.getCode() == HttpURLConnection.HTTP_CONFLICT
                    || e.getCode() == HttpURLConnection.HTTP_FORBIDDEN;
            if (expected) {
                return Optional.empty();
            }
            throw e;
        }
    }

    UpdateResponse update(UpdateRequest request) {
        Map<String, Object> marked = PropertyWire.read(request.getNews());
        Map<String, Object> inputs = InputNormalization.normalize(SecretMarks.removed(marked));
        Checkpoint old = Checkpoint.parse(PropertyWire.read(request.getOlds()));
        String manager = ObjectWriter.fieldManager(old.fieldManager(), inputs);
        ObjectReference reference = ObjectReference.of(old.live());
        Call call = new Call(request.getPreview() ? Operation.PREVIEW_UPDATE : Operation.UPDATE, request.getUrn());
        hook.before(call);
        if (request.getPreview()
                && (Unknowns.in(inputs)
                        || cluster.isNamespaced(reference.apiVersion(), reference.kind())
                                .isEmpty())) {
            return UpdateResponse.newBuilder().setProperties(request.getNews()).build();
        }
        try {
            Map<String, Object> live =
                    writer.update(reference, inputs, manager, request.getIgnoreChangesList(), request.getPreview());
            if (!request.getPreview()) {
                hook.after(call);
                live = waiting.untilReady(
                        live, readiness.afterWriting(inputs), Waiting.timeout(request.getTimeout(), inputs));
                if (!old.fieldManager().isEmpty() && !old.fieldManager().equals(manager)) {
                    writer.relinquish(live, old.fieldManager());
                }
            }
            return UpdateResponse.newBuilder()
                    .setProperties(PropertyWire.write(checkpoint(inputs, live, old.initialApiVersion(), manager)
                            .toProperties(marked)))
                    .build();
        } catch (RuntimeException e) {
            // Also when the server refused: the engine then records what stands there, with the new inputs.
            Map<String, Object> live = cluster.find(reference).orElseThrow(() -> e);
            throw notReady(
                    reference.id(),
                    "failed to update or to initialize",
                    e,
                    checkpoint(inputs, live, old.initialApiVersion(), manager),
                    marked);
        }
    }

    ReadResponse read(ReadRequest request) {
        hook.before(new Call(Operation.READ, request.getUrn()));
        TypeToken type = TypeToken.ofUrn(request.getUrn());
        Map<String, Object> marked = PropertyWire.read(request.getInputs());
        Checkpoint old = Checkpoint.parse(PropertyWire.read(request.getProperties()));
        Optional<Map<String, Object>> found = cluster.find(ObjectReference.ofId(type, request.getId()));
        if (found.isEmpty()) {
            return ReadResponse.getDefaultInstance();
        }
        Map<String, Object> live = found.get();
        Map<String, Object> inputs = marked.isEmpty()
                ? Import.inputs(live)
                : LivePruning.prune(live, InputNormalization.normalize(SecretMarks.removed(marked)));
        String manager = ObjectWriter.fieldManager(old.fieldManager(), inputs);
        String apiVersion = old.initialApiVersion().isEmpty() ? type.apiVersion() : old.initialApiVersion();
        Map<String, Object> state =
                checkpoint(inputs, live, apiVersion, manager).toProperties(marked);
        Map<String, Object> markedInputs = ObjectTree.copy(inputs);
        SecretMarks.put(markedInputs, marked);

        List<String> missing =
                marked.isEmpty() ? List.of() : readiness.onReading(inputs).missing(live);
        if (!missing.isEmpty()) {
            throw InitializationFailure.of(
                    request.getId(), request.getId() + " is not ready", missing, state, markedInputs);
        }
        return ReadResponse.newBuilder()
                .setId(request.getId())
                .setProperties(PropertyWire.write(state))
                .setInputs(PropertyWire.write(markedInputs))
                .build();
    }

    void delete(DeleteRequest request) {
        Call call = new Call(Operation.DELETE, request.getUrn());
        hook.before(call);
        Map<String, Object> marked = PropertyWire.read(request.getProperties());
        Checkpoint old = Checkpoint.parse(marked);
        ObjectReference reference = ObjectReference.of(old.live());
        // Without its definition a custom resource is gone, too.
        if (cluster.isNamespaced(reference.apiVersion(), reference.kind()).isPresent()) {
            cluster.delete(reference, propagation(old.inputs()));
            boolean awaited = !Annotations.isTrue(old.inputs(), Annotations.SKIP_AWAIT)
                    || !DELETED_WITHOUT_AWAITING.contains(reference.groupKind());
            if (awaited) {
                await(reference, request.getTimeout(), old, marked);
            }
        }
        hook.after(call);
    }

    private void await(ObjectReference reference, double timeout, Checkpoint old, Map<String, Object> marked) {
        try {
            waiting.untilGone(reference, Waiting.timeout(timeout, old.inputs()));
        } catch (NotReadyException e) {
            throw notReady(
                    reference.id(),
                    "is not gone yet",
                    e,
                    checkpoint(old.inputs(), e.live(), old.initialApiVersion(), old.fieldManager()),
                    marked);
        }
    }

    /** Source: {@code DeletionPropagation} in {@code provider/pkg/metadata/overrides.go}. */
    private static DeletionPropagation propagation(Map<String, Object> inputs) {
        return switch (Annotations.of(inputs, Annotations.DELETION_PROPAGATION).toLowerCase(Locale.ROOT)) {
            case "orphan" -> DeletionPropagation.ORPHAN;
            case "background" -> DeletionPropagation.BACKGROUND;
            default -> DeletionPropagation.FOREGROUND;
        };
    }

    private static Checkpoint checkpoint(
            Map<String, Object> inputs, Map<String, Object> live, String apiVersion, String fieldManager) {
        String initial = apiVersion.isEmpty() ? ObjectTree.text(inputs, "apiVersion") : apiVersion;
        return new Checkpoint(inputs, live, initial, fieldManager);
    }

    private static Map<String, Object> live(RuntimeException e, Map<String, Object> otherwise) {
        return e instanceof NotReadyException notReady ? notReady.live() : otherwise;
    }

    private static StatusRuntimeException notReady(
            String id, String what, RuntimeException e, Checkpoint checkpoint, Map<String, Object> marked) {
        List<String> reasons = e instanceof NotReadyException notReady ? notReady.reasons() : List.of();
        return InitializationFailure.of(
                id,
                "resource " + id + " " + what + ": " + ApiErrors.message(e),
                reasons,
                checkpoint.toProperties(marked),
                Map.of());
    }

    @Override
    public void close() {
        cluster.close();
    }
}
