package dev.holdfast.policy;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A policy on resources, one at a time, before each is deployed. It never changes: each method makes another. */
public final class ResourcePolicy implements Policy {
    /** Looks at a resource. */
    @FunctionalInterface
    public interface Validation {
        /** Tells the run what is wrong; nothing if all is well. */
        void validate(Resource resource, PolicyRun run);
    }

    /** Mends a resource. */
    @FunctionalInterface
    public interface Remediation {
        /** The properties that it should have; null, or the same, where it is as it should be. */
        @Nullable
        Properties remediate(Resource resource, PolicyRun run);
    }

    private final PolicyInfo info;
    private final Predicate<String> types;
    private final @Nullable Validation validation;
    private final @Nullable Remediation remediation;

    private ResourcePolicy(
            PolicyInfo info,
            Predicate<String> types,
            @Nullable Validation validation,
            @Nullable Remediation remediation) {
        this.info = info;
        this.types = types;
        this.validation = validation;
        this.remediation = remediation;
    }

    /** A policy on resources of all types that only advises, and finds nothing yet. */
    public static ResourcePolicy of(String name, String description) {
        return of(PolicyInfo.of(name, description));
    }

    /** A policy on resources of all types, that finds nothing yet. */
    public static ResourcePolicy of(PolicyInfo info) {
        return new ResourcePolicy(info, type -> true, null, null);
    }

    /** A violation stops the deployment. */
    public ResourcePolicy mandatory() {
        return level(EnforcementLevel.MANDATORY);
    }

    /** What follows a violation. */
    public ResourcePolicy level(EnforcementLevel level) {
        return new ResourcePolicy(info.level(level), types, validation, remediation);
    }

    /** With what can be configured. */
    public ResourcePolicy config(ConfigSchema schema) {
        return new ResourcePolicy(info.config(schema), types, validation, remediation);
    }

    /** Looks at these types only: {@code aws:s3/bucketV2:BucketV2}. */
    public ResourcePolicy types(String... names) {
        return typesThat(List.of(names)::contains);
    }

    /** Looks at these types only. */
    public ResourcePolicy typesThat(Predicate<String> take) {
        return new ResourcePolicy(info, take, validation, remediation);
    }

    /** What it finds. */
    public ResourcePolicy validate(Validation look) {
        return new ResourcePolicy(info, types, look, remediation);
    }

    /** How it mends resources, where its level is {@link EnforcementLevel#REMEDIATE}. */
    public ResourcePolicy remediate(Remediation mend) {
        return new ResourcePolicy(info, types, validation, mend);
    }

    @Override
    public PolicyInfo info() {
        return info;
    }

    boolean takes(String type) {
        return types.test(type);
    }

    @Nullable
    Validation validation() {
        return validation;
    }

    @Nullable
    Remediation remediation() {
        return remediation;
    }
}
