package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.LabelSelector;
import dev.holdfast.blueprint.kubernetes.api.PodSpec;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds what pods are made from: what is the same for every workload is said here once. */
final class Pods {
    /** What Kubernetes gives where nothing is said, in seconds. */
    private static final long USUAL_GRACE = 30;

    private final Scope scope;
    private final Identity identity;
    private final FileSet files;
    private final Spread spread;
    private final SecurityBlueprint security;
    private boolean asking;
    private @Nullable String restartPolicy;
    private long grace = USUAL_GRACE;
    private List<String> pullSecrets = List.of();
    private List<Integer> ports = List.of();
    private List<Container> first = List.of();
    private Map<String, String> labels = Map.of();
    private @Nullable LabelSelector wider;

    private Pods(Scope scope, Identity identity, FileSet files, Spread spread, SecurityBlueprint security) {
        this.scope = scope;
        this.identity = identity;
        this.files = files;
        this.spread = spread;
        this.security = security;
    }

    /**
     * The pods of a workload, with its own account and labels.
     *
     * @param files what its containers mount; they have to be lowered before {@link #build} is called, since they put their files in
     * @param spread where its pods run
     * @param security what its containers may do
     */
    static Pods of(Scope scope, Identity identity, FileSet files, Spread spread, SecurityBlueprint security) {
        return new Pods(scope, identity, files, spread, security);
    }

    /** They are given a token of the API server, since they talk to it. */
    Pods asking() {
        this.asking = true;
        return this;
    }

    /** Containers that end are left alone, since a Job starts another pod. */
    Pods once() {
        this.restartPolicy = "Never";
        return this;
    }

    /** The seconds from the order to stop to the kill; 30 unless it is called. */
    Pods grace(long seconds) {
        this.grace = seconds;
        return this;
    }

    Pods pullSecrets(List<String> names) {
        this.pullSecrets = names;
        return this;
    }

    /** The ports that its containers listen on, among which low ones need to be allowed. */
    Pods listening(List<Integer> open) {
        this.ports = open;
        return this;
    }

    /** What runs before its containers, and sidecars. */
    Pods first(List<Container> containers) {
        this.first = containers;
        return this;
    }

    /** Labels beside those of the workload. */
    Pods labels(Map<String, String> more) {
        this.labels = more;
        return this;
    }

    /** Other pods from which each would rather keep apart, beside those of its spread. */
    Pods ratherApartFrom(LabelSelector others) {
        this.wider = others;
        return this;
    }

    PodTemplateSpec build(List<Container> containers) {
        Map<String, String> all = new LinkedHashMap<>(scope.labels(identity));
        all.putAll(labels);
        return new PodTemplateSpec(
                all,
                files.annotations(),
                new PodSpec(
                        identity.instance(),
                        asking,
                        false,
                        restartPolicy,
                        grace,
                        spread.placement().priorityClass(),
                        spread.placement().nodeLabels(),
                        wider == null ? spread.affinity() : spread.affinity(wider),
                        spread.constraints(),
                        spread.tolerations(),
                        pullSecrets,
                        Contexts.pod(security, ports),
                        first,
                        containers,
                        files.volumes()));
    }
}
