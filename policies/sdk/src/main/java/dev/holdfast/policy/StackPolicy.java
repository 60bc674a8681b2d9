package dev.holdfast.policy;

/** A policy on all resources of a stack together, at the end of a preview or deployment. It never changes: each method makes another. */
public final class StackPolicy implements Policy {
    /** Looks at a stack. */
    @FunctionalInterface
    public interface Validation {
        /** Tells the run what is wrong; nothing if all is well. */
        void validate(Stack stack, PolicyRun run);
    }

    private final PolicyInfo info;
    private final Validation validation;

    private StackPolicy(PolicyInfo info, Validation validation) {
        this.info = info;
        this.validation = validation;
    }

    /** A policy that only advises. */
    public static StackPolicy of(String name, String description, Validation look) {
        return of(PolicyInfo.of(name, description), look);
    }

    /** A policy. */
    public static StackPolicy of(PolicyInfo info, Validation look) {
        return new StackPolicy(info, look);
    }

    /** A violation fails the preview, or the deployment after the fact. */
    public StackPolicy mandatory() {
        return level(EnforcementLevel.MANDATORY);
    }

    /** What follows a violation. A stack cannot be mended: {@link EnforcementLevel#REMEDIATE} counts as mandatory. */
    public StackPolicy level(EnforcementLevel level) {
        return new StackPolicy(info.level(level), validation);
    }

    /** With what can be configured. */
    public StackPolicy config(ConfigSchema schema) {
        return new StackPolicy(info.config(schema), validation);
    }

    @Override
    public PolicyInfo info() {
        return info;
    }

    Validation validation() {
        return validation;
    }
}
