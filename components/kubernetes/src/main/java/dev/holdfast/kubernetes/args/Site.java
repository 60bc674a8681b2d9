package dev.holdfast.kubernetes.args;

import com.pulumi.core.Output;
import com.pulumi.deployment.Deployment;
import dev.holdfast.blueprint.TargetVersions;
import dev.holdfast.topology.Profile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where components stand. Components that use each other share one site. */
public final class Site {
    private final @Nullable String system;
    private final @Nullable String environment;
    private final Object namespace;
    private final String region;
    private final int zones;
    private final String kubernetes;
    private final Profile profile;
    private final Map<String, String> labels;

    private Site(Builder builder) {
        this.system = builder.system;
        this.environment = builder.environment;
        this.namespace = builder.namespace;
        this.region = builder.region;
        this.zones = builder.zones;
        this.kubernetes = builder.kubernetes;
        this.profile = builder.profile;
        this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(builder.labels));
    }

    /** Returns a builder in which everything is left to its default. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the system: what was said, or the project of the running program. */
    public String system() {
        return system == null ? Deployment.getInstance().getProjectName() : system;
    }

    /** Returns the environment: what was said, or the stack of the running program. */
    public String environment() {
        return environment == null ? Deployment.getInstance().getStackName() : environment;
    }

    /** Returns the region. */
    public String region() {
        return region;
    }

    /** Returns what all components of this site have in common, as a topology writes it. */
    public Written written() {
        Written metadata = Written.of("name", system());
        for (Map.Entry<String, String> label : labels.entrySet()) {
            metadata = metadata.with("labels", label.getKey(), label.getValue());
        }
        return Written.of("apiVersion", "holdfast/v1alpha1")
                .with("kind", "Topology")
                .with("metadata", metadata)
                .with("profile", profile)
                .with("targets", Written.of("kubernetes", kubernetes))
                .with("regions", Written.of(region, Written.of("zones", zones)))
                .with("existing", Written.of("namespace", namespace));
    }

    /** Returns the targets of a system here that is to be measured: the versions that this release is tested with. */
    public Written measured() {
        return Written.of("kubernetes", kubernetes)
                .with("prometheus", TargetVersions.TESTED_PROMETHEUS)
                .with("alertmanager", TargetVersions.TESTED_ALERTMANAGER)
                .with("grafana", TargetVersions.TESTED_GRAFANA);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Site that
                && Objects.equals(system, that.system)
                && Objects.equals(environment, that.environment)
                && namespace.equals(that.namespace)
                && region.equals(that.region)
                && zones == that.zones
                && kubernetes.equals(that.kubernetes)
                && profile == that.profile
                && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return Objects.hash(system, environment, namespace, region, zones, kubernetes, profile, labels);
    }

    /** Collects what is known of a site. */
    public static final class Builder {
        private @Nullable String system;
        private @Nullable String environment;
        private Object namespace = "default";
        private String region = "local";
        private int zones = 3;
        private String kubernetes = TargetVersions.TESTED_KUBERNETES;
        private Profile profile = Profile.PRODUCTION;
        private final Map<String, String> labels = new LinkedHashMap<>();

        private Builder() {}

        /** The first part of every object's name and the label {@code part-of}; an RFC 1123 label of at most 40 characters; the Pulumi project if left out. */
        public Builder system(String name) {
            this.system = name;
            return this;
        }

        /** The label {@code holdfast.dev/environment}; the Pulumi stack if left out. */
        public Builder environment(String name) {
            this.environment = name;
            return this;
        }

        /** The namespace, which has to exist; {@code default} if left out. */
        public Builder namespace(String name) {
            this.namespace = name;
            return this;
        }

        /** The namespace, known at deployment: {@code namespace.metadata().applyValue(m -> m.name().orElse(""))}. */
        public Builder namespace(Output<String> name) {
            this.namespace = name;
            return this;
        }

        /** The label {@code holdfast.dev/region}; {@code local} if left out. */
        public Builder region(String name) {
            this.region = name;
            return this;
        }

        /** Zones of the cluster that replicas are spread over, 1 to 26; 3 if left out. */
        public Builder zones(int number) {
            this.zones = number;
            return this;
        }

        /** The minor version of Kubernetes, such as {@code "1.35"}; the one that this release is tested with if left out. */
        public Builder kubernetes(String version) {
            this.kubernetes = version;
            return this;
        }

        /** How much is asked of this environment; {@code PRODUCTION} if left out. */
        public Builder profile(Profile asked) {
            this.profile = asked;
            return this;
        }

        /** A label of every object beside Holdfast's own. */
        public Builder label(String key, String value) {
            labels.put(key, value);
            return this;
        }

        /** Returns the site. */
        public Site build() {
            return new Site(this);
        }
    }
}
