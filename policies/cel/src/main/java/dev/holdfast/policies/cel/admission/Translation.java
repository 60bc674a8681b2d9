package dev.holdfast.policies.cel.admission;

import dev.holdfast.policies.cel.policy.ApiResource;
import dev.holdfast.policies.cel.policy.OwnPolicy;
import dev.holdfast.policies.cel.subject.KubernetesKind;
import dev.holdfast.policies.cel.subject.Target;
import dev.holdfast.policies.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Translates one policy. */
final class Translation {
    private static final int LONGEST_MESSAGE = 500;

    private final OwnPolicy policy;
    private final Severity severity;
    private final Parameters parameters;
    private final TreeSet<String> reasons = new TreeSet<>();

    Translation(OwnPolicy policy, Severity severity, Map<String, Long> set) {
        this.policy = policy;
        this.severity = severity;
        this.parameters = new Parameters(policy, set);
    }

    /** Why it cannot be; empty after a translation. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** The policy as the API server takes it; null, with reasons, where it cannot. */
    @Nullable
    AdmissionPolicy translate() {
        List<ResourceRule> rules = rules();
        reasons.addAll(Portability.refusals("require", policy.require()));
        List<Condition> conditions = new ArrayList<>(ScopeCondition.of(policy.scope()));
        if (policy.when() != null) {
            reasons.addAll(Portability.refusals("when", policy.when()));
            conditions.add(new Condition("when", parameters.in(policy.when())));
        }
        if (policy.message() != null) {
            reasons.addAll(Portability.refusals("message", policy.message()));
            if (looksAtSecrets() && !Portability.leavesSecretsAlone(policy.message())) {
                reasons.add("its message could show what a Secret holds; the API server does not hide it");
            }
        }
        if (severity == Severity.OFF) {
            reasons.add("it is switched off");
        }
        if (!reasons.isEmpty()) {
            return null;
        }
        return new AdmissionPolicy(
                name(policy.info().id()),
                policy.info().id(),
                policy.info().title(),
                policy.info().remediation(),
                rules,
                List.copyOf(conditions),
                parameters.in(policy.require()),
                oneLine(policy.info().title()),
                policy.message() == null ? null : parameters.in(policy.message()),
                "Invalid",
                action());
    }

    private boolean looksAtSecrets() {
        return policy.targets().stream()
                .filter(target -> target.kind() instanceof KubernetesKind)
                .map(target -> KubernetesKind.kind(target.name()))
                .anyMatch(kind -> kind.equals("Secret") || kind.equals(KubernetesKind.ANY));
    }

    /** Objects of the API server have names of small letters, digits, '-' and '.'. */
    static String name(String id) {
        return "holdfast-" + id.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) : line;
    }

    private String action() {
        return switch (severity) {
            case ERROR -> "Deny";
            case WARNING -> "Warn";
            case NOTE, OFF -> "Audit";
        };
    }

    /** One rule for each group with its version; a rule for all kinds makes the others needless. */
    private List<ResourceRule> rules() {
        Map<String, List<ApiResource>> byGroup = new LinkedHashMap<>();
        boolean any = false;
        boolean kubernetes = false;
        for (Target target : policy.targets()) {
            if (target.kind() instanceof KubernetesKind) {
                kubernetes = true;
                any |= target.name().equals(KubernetesKind.ANY);
                ApiResource resource = any ? null : resource(target.name());
                if (resource != null) {
                    String group = resource.group() + "/" + resource.version();
                    byGroup.computeIfAbsent(group, none -> new ArrayList<>()).add(resource);
                }
            }
        }
        if (!kubernetes) {
            reasons.add("it looks at nothing of Kubernetes, so no API server sees what it is for");
        }
        if (any) {
            return List.of(new ResourceRule(List.of("*"), List.of("*"), List.of("*")));
        }
        return byGroup.values().stream()
                .map(all -> new ResourceRule(
                        List.of(all.get(0).group()),
                        List.of(all.get(0).version()),
                        all.stream().map(ApiResource::plural).distinct().toList()))
                .toList();
    }

    private @Nullable ApiResource resource(String name) {
        String kind = KubernetesKind.kind(name);
        String version = KubernetesKind.apiVersion(name);
        for (ApiResource written : policy.resources()) {
            if (written.kind().equals(kind) && (version.isEmpty() || version.equals(apiVersion(written)))) {
                return written;
            }
        }
        ApiResource builtIn = BuiltInKinds.find(kind);
        if (builtIn != null && (version.isEmpty() || version.equals(apiVersion(builtIn)))) {
            return builtIn;
        }
        reasons.add("Kubernetes does not come with " + name
                + "; say by resources: [{kind, group, version, plural}] how the API server calls it");
        return null;
    }

    private static String apiVersion(ApiResource resource) {
        String group = Objects.requireNonNull(resource.group());
        return group.isEmpty() ? resource.version() : group + "/" + resource.version();
    }
}
