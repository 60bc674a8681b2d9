package dev.holdfast.policies.pack;

import dev.holdfast.policies.aws.AwsResource;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.pulumi.PulumiResource;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Parameter;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.UnknownValue;
import dev.holdfast.policies.waiver.Judged;
import dev.holdfast.policies.waiver.Waiver;
import dev.holdfast.policies.waiver.Waivers;
import dev.holdfast.policy.ConfigSchema;
import dev.holdfast.policy.EnforcementLevel;
import dev.holdfast.policy.Policy;
import dev.holdfast.policy.PolicyInfo;
import dev.holdfast.policy.PolicyRun;
import dev.holdfast.policy.Properties;
import dev.holdfast.policy.Resource;
import dev.holdfast.policy.ResourcePolicy;
import dev.holdfast.policy.StackPolicy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A rule of Holdfast as a policy of Pulumi. */
final class RulePolicy {
    private static final String UNDECIDED = "a value that it needs is not known yet";

    private final Rule rule;
    private final Supplier<LocalDate> today;

    private RulePolicy(Rule rule, Supplier<LocalDate> today) {
        this.rule = rule;
        this.today = today;
    }

    /** The types of resources that the rules of a family look at; null where Pulumi deploys nothing of it. */
    static @Nullable Predicate<String> types(Family family) {
        return switch (family) {
            case KUBERNETES -> KubernetesResource::isType;
            case AWS -> AwsResources::isType;
            case OWN ->
                type -> KubernetesResource.isType(type) || AwsResources.isType(type) || PulumiResource.isType(type);
            case COMPOSE, HAPROXY, NGINX, DATA, MONITORING, MODEL, WAIVERS -> null;
        };
    }

    /**
     * The policy.
     *
     * @param types the types of resources that the rule looks at
     * @param today the day on which waivers are judged
     */
    static Policy of(Rule rule, Predicate<String> types, Supplier<LocalDate> today) {
        RulePolicy policy = new RulePolicy(rule, today);
        PolicyInfo info = info(rule.info());
        return rule.reach() == Reach.ONE
                ? ResourcePolicy.of(info)
                        .typesThat(types)
                        .validate((resource, run) -> policy.validate(List.of(resource), run))
                        .remediate(policy::remediated)
                : StackPolicy.of(info, (stack, run) -> policy.validate(stack.resources(), run));
    }

    private static PolicyInfo info(RuleInfo rule) {
        EnforcementLevel level =
                rule.severity() == Severity.ERROR ? EnforcementLevel.MANDATORY : EnforcementLevel.ADVISORY;
        ConfigSchema schema = ConfigSchema.NOTHING;
        for (Parameter each : rule.parameters()) {
            schema = schema.whole(each.name(), each.description(), each.byDefault(), each.least(), each.most());
        }
        return PolicyInfo.of(rule.id(), sentence(rule.title()))
                .title(rule.title())
                .level(level)
                .config(schema)
                .severity(severity(rule.severity()))
                .remediation(rule.remediation());
    }

    private static dev.holdfast.policy.Severity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> dev.holdfast.policy.Severity.HIGH;
            case WARNING -> dev.holdfast.policy.Severity.MEDIUM;
            case NOTE -> dev.holdfast.policy.Severity.LOW;
            case OFF -> dev.holdfast.policy.Severity.UNSPECIFIED;
        };
    }

    /** Own policies may end with a full stop, or with what takes its place. */
    private static String sentence(String text) {
        return text.isEmpty() || ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    private void validate(List<Resource> resources, PolicyRun run) {
        Seen seen = run.once(Seen.class, () -> Seen.of(resources));
        seen.unclear().forEach(urn -> run.undecided(UNDECIDED, urn));
        RuleRun found = ruleRun(run);
        try {
            rule.check(seen.inputs(), found);
        } catch (UnknownValue notYet) {
            run.undecided(UNDECIDED, resources.size() == 1 ? resources.get(0).urn() : "");
            return;
        }
        found.undecided()
                .forEach(subject -> run.undecided(UNDECIDED, subject.origin().name()));
        for (Finding finding : found.findings()) {
            try {
                tell(judged(finding), run);
            } catch (UnknownValue whetherItIsWaived) {
                run.undecided(UNDECIDED, finding.subject().origin().name());
            }
        }
    }

    private static void tell(Judged judged, PolicyRun run) {
        Finding finding = judged.finding();
        String urn = finding.subject().origin().name();
        String message = (finding.field().isEmpty() ? "" : finding.field() + ": ") + sentence(finding.message());
        Waiver waiver = judged.waiver();
        if (waiver == null) {
            run.violation(message + "\n" + finding.rule().remediation(), urn);
        } else {
            run.advice(message + "\nWaived until " + waiver.until() + ": " + waiver.reason(), urn);
        }
    }

    /** The finding with the waiver at its object; what is wrong with waivers of other rules is not for this one to say. */
    private Judged judged(Finding finding) {
        return new Waivers(Set.of(rule.info().id()), today.get())
                .judge(List.of(finding), List.of(finding.subject()), List.of())
                .get(0);
    }

    private Properties remediated(Resource resource, PolicyRun run) {
        Seen seen = run.once(Seen.class, () -> Seen.of(List.of(resource)));
        RuleRun found = ruleRun(run);
        Properties properties = resource.properties();
        try {
            rule.check(seen.inputs(), found);
            for (Finding finding : found.findings()) {
                if (finding.fix() != null && !judged(finding).isWaived()) {
                    properties = FixedProperties.of(properties, tree(finding.subject()), finding.fix());
                }
            }
        } catch (UnknownValue notYet) {
            throw run.notApplicable(UNDECIDED);
        }
        return properties;
    }

    private static Node tree(Subject subject) {
        if (subject instanceof KubernetesObject object) {
            return object.node();
        }
        return subject instanceof AwsResource resource
                ? resource.properties()
                : ((PulumiResource) subject).properties();
    }

    /** The severity is the engine's business here: it knows the policy's level. */
    private RuleRun ruleRun(PolicyRun run) {
        Map<String, Long> parameters = new HashMap<>();
        for (Parameter parameter : rule.info().parameters()) {
            run.config().whole(parameter.name()).ifPresent(value -> parameters.put(parameter.name(), value));
        }
        return new RuleRun(rule.info(), rule.info().severity(), parameters);
    }
}
