package dev.holdfast.policy;

/**
 * What there is to say about a policy.
 *
 * @param name how people configure it, unique in its pack
 * @param title its name to people; empty where the name will do
 * @param description what holds where it is kept: "Buckets name the team that owns them."
 * @param level what follows when it is violated, unless it is configured
 * @param config what can be configured of it
 * @param remediation what to do when it is violated; empty where the violations say it
 * @param url a page about it; empty where there is none
 */
public record PolicyInfo(
        String name,
        String title,
        String description,
        EnforcementLevel level,
        ConfigSchema config,
        String remediation,
        String url) {
    /** A policy that only advises and cannot be configured, until it is said otherwise. */
    public static PolicyInfo of(String name, String description) {
        return new PolicyInfo(name, "", description, EnforcementLevel.ADVISORY, ConfigSchema.NOTHING, "", "");
    }

    /** With another title. */
    public PolicyInfo title(String text) {
        return new PolicyInfo(name, text, description, level, config, remediation, url);
    }

    /** With another level. */
    public PolicyInfo level(EnforcementLevel one) {
        return new PolicyInfo(name, title, description, one, config, remediation, url);
    }

    /** With what can be configured. */
    public PolicyInfo config(ConfigSchema schema) {
        return new PolicyInfo(name, title, description, level, schema, remediation, url);
    }

    /** With what to do when it is violated. */
    public PolicyInfo remediation(String text) {
        return new PolicyInfo(name, title, description, level, config, text, url);
    }

    /** With a page about it. */
    public PolicyInfo url(String address) {
        return new PolicyInfo(name, title, description, level, config, remediation, address);
    }
}
