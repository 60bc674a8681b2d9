package dev.holdfast.policy;

import java.util.List;

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
 * @param severity how much is at stake
 * @param framework the requirement that it keeps
 * @param tags words to find it by
 */
public record PolicyInfo(
        String name,
        String title,
        String description,
        EnforcementLevel level,
        ConfigSchema config,
        String remediation,
        String url,
        Severity severity,
        ComplianceFramework framework,
        List<String> tags) {
    /** Takes a copy of the tags. */
    public PolicyInfo {
        tags = List.copyOf(tags);
    }

    /** A policy that only advises and cannot be configured, until it is said otherwise. */
    public static PolicyInfo of(String name, String description) {
        return new PolicyInfo(
                name,
                "",
                description,
                EnforcementLevel.ADVISORY,
                ConfigSchema.NOTHING,
                "",
                "",
                Severity.UNSPECIFIED,
                ComplianceFramework.NONE,
                List.of());
    }

    /** With another title. */
    public PolicyInfo title(String text) {
        return new PolicyInfo(name, text, description, level, config, remediation, url, severity, framework, tags);
    }

    /** With another level. */
    public PolicyInfo level(EnforcementLevel one) {
        return new PolicyInfo(name, title, description, one, config, remediation, url, severity, framework, tags);
    }

    /** With what can be configured. */
    public PolicyInfo config(ConfigSchema schema) {
        return new PolicyInfo(name, title, description, level, schema, remediation, url, severity, framework, tags);
    }

    /** With what to do when it is violated. */
    public PolicyInfo remediation(String text) {
        return new PolicyInfo(name, title, description, level, config, text, url, severity, framework, tags);
    }

    /** With a page about it. */
    public PolicyInfo url(String address) {
        return new PolicyInfo(name, title, description, level, config, remediation, address, severity, framework, tags);
    }

    /** With how much is at stake. */
    public PolicyInfo severity(Severity one) {
        return new PolicyInfo(name, title, description, level, config, remediation, url, one, framework, tags);
    }

    /** With the requirement that it keeps. */
    public PolicyInfo framework(ComplianceFramework one) {
        return new PolicyInfo(name, title, description, level, config, remediation, url, severity, one, tags);
    }

    /** With words to find it by. */
    public PolicyInfo tags(String... words) {
        return new PolicyInfo(
                name, title, description, level, config, remediation, url, severity, framework, List.of(words));
    }
}
