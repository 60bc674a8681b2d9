package dev.holdfast.kubernetes.application;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.topology.ObjectPatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a {@link HoldfastApplication} is made from. */
public final class HoldfastApplicationArgs extends ResourceArgs {
    private final @Nullable String topology;
    private final @Nullable Blueprint blueprint;
    private final @Nullable String environment;
    private final @Nullable String region;
    private final @Nullable Map<String, Map<String, Output<String>>> secrets;
    private final Set<String> existingSecrets;
    private final List<ObjectPatch> patches;
    private @Nullable ApplicationPlan plan;

    private HoldfastApplicationArgs(Builder builder) {
        this.topology = builder.topology;
        this.blueprint = builder.blueprint;
        this.environment = builder.environment;
        this.region = builder.region;
        this.secrets = builder.secrets;
        this.existingSecrets = Set.copyOf(builder.existingSecrets);
        this.patches = List.copyOf(builder.patches);
    }

    /** Begins with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads, resolves and lowers the system now, and not only when the application is made of it. No engine is needed for that, so a
     * program may do it on a thread of its own while Pulumi starts.
     *
     * @return these arguments
     * @throws ApplicationRefused if the topology has faults or cannot be deployed
     */
    public HoldfastApplicationArgs planned() {
        plan();
        return this;
    }

    synchronized ApplicationPlan plan() {
        ApplicationPlan known = plan;
        if (known == null) {
            known = ApplicationPlan.of(this);
            plan = known;
        }
        return known;
    }

    @Nullable
    String topology() {
        return topology;
    }

    @Nullable
    Blueprint blueprint() {
        return blueprint;
    }

    @Nullable
    String environment() {
        return environment;
    }

    @Nullable
    String region() {
        return region;
    }

    @Nullable
    Map<String, Map<String, Output<String>>> secrets() {
        return secrets;
    }

    Set<String> existingSecrets() {
        return existingSecrets;
    }

    List<ObjectPatch> patches() {
        return patches;
    }

    /** Collects arguments. */
    public static final class Builder {
        private @Nullable String topology;
        private @Nullable Blueprint blueprint;
        private @Nullable String environment;
        private @Nullable String region;
        private @Nullable Map<String, Map<String, Output<String>>> secrets;
        private Set<String> existingSecrets = Set.of();
        private List<ObjectPatch> patches = List.of();

        private Builder() {}

        /** The path of a topology file; this or a blueprint is needed. A path that is not absolute begins where the program runs. */
        public Builder topology(String file) {
            this.topology = file;
            return this;
        }

        /** A system that is resolved already; this or a topology file is needed. */
        public Builder blueprint(Blueprint resolved) {
            this.blueprint = resolved;
            return this;
        }

        /** The environment of the topology file; the base if nothing is said. A blueprint is for one environment already. */
        public Builder environment(@Nullable String name) {
            this.environment = name;
            return this;
        }

        /** The region that the cluster is in; needed where the system runs in more than one. */
        public Builder region(@Nullable String name) {
            this.region = name;
            return this;
        }

        /**
         * The secrets that the system refers to, which become {@code Secret} objects: the values by key, by the name of the secret. If it is
         * said, it has to hold every secret that is not in {@link #existingSecrets}; if not, all have to be in the namespace already.
         */
        public Builder secrets(Map<String, Map<String, Output<String>>> values) {
            Map<String, Map<String, Output<String>>> copy = new LinkedHashMap<>();
            values.forEach((name, keys) -> copy.put(name, new LinkedHashMap<>(keys)));
            this.secrets = copy;
            return this;
        }

        /** The names of secrets that somebody else puts into the namespace; none if nothing is said. */
        public Builder existingSecrets(Set<String> names) {
            this.existingSecrets = names;
            return this;
        }

        /** Raw changes to objects, after those of the topology; none if nothing is said. One that matches nothing is an error. */
        public Builder patches(List<ObjectPatch> changes) {
            this.patches = changes;
            return this;
        }

        /** The arguments; whether they have a meaning is found when the application is made. */
        public HoldfastApplicationArgs build() {
            return new HoldfastApplicationArgs(this);
        }
    }
}
