package dev.holdfast.policies.pack;

import dev.holdfast.policies.aws.AwsResource;
import dev.holdfast.policies.kubernetes.KubernetesObject;
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
import java.util.function.Supplier;

/** A rule of Holdfast as a policy of Pulumi. */
final class RulePolicy {
    private static final String UNDECIDED = "a value that it needs is not known yet";

    private final Rule rule;
    private final Supplier<LocalDate> today;

    private RulePolicy(Rule rule, Supplier<LocalDate> today) {
        this.rule = rule;
        this.today = today;
    }

    /** Whether a rule looks at what Pulumi deploys. */
    static boolean takes(Rule rule) {
        Family family = rule.info().family();
        return family == Family.KUBERNETES || family == Family.AWS;
    }

    /**
     * The policy.
     *
     * @param today the day on which waivers are judged
     */
    static Policy of(Rule rule, Supplier<LocalDate> today) {
        RulePolicy policy = new RulePolicy(rule, today);
        PolicyInfo info = info(rule.info());
        return rule.reach() == Reach.ONE
                ? ResourcePolicy.of(info)
                        .typesThat(policy::looksAt)
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
        return PolicyInfo.of(rule.id(), rule.title() + ".")
                .title(rule.title())
                .level(level)
                .config(schema)
                .remediation(rule.remediation());
    }

    private boolean looksAt(String type) {
        return rule.info().family() == Family.AWS ? AwsResources.isType(type) : KubernetesResource.isType(type);
    }

    private void validate(List<Resource> resources, PolicyRun run) {
        Seen seen = Seen.of(resources);
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
        for (Judged judged : judged(found, seen.inputs().subjects())) {
            tell(judged, run);
        }
    }

    private static void tell(Judged judged, PolicyRun run) {
        Finding finding = judged.finding();
        String urn = finding.subject().origin().name();
        String message = (finding.field().isEmpty() ? "" : finding.field() + ": ") + finding.message() + ".";
        Waiver waiver = judged.waiver();
        if (waiver == null) {
            run.violation(message + "\n" + finding.rule().remediation(), urn);
        } else {
            run.advice(message + "\nWaived until " + waiver.until() + ": " + waiver.reason(), urn);
        }
    }

    /** The findings with the waivers at the objects that cover them; what is wrong with waivers of other rules is not for this one to say. */
    private List<Judged> judged(RuleRun found, List<Subject> subjects) {
        String id = rule.info().id();
        return new Waivers(Set.of(id), today.get())
                .judge(found.findings(), subjects, List.of()).stream()
                        .filter(judged -> judged.finding().rule().id().equals(id))
                        .toList();
    }

    private Properties remediated(Resource resource, PolicyRun run) {
        Seen seen = Seen.of(List.of(resource));
        RuleRun found = ruleRun(run);
        try {
            rule.check(seen.inputs(), found);
        } catch (UnknownValue notYet) {
            throw run.notApplicable(UNDECIDED);
        }
        Properties properties = resource.properties();
        for (Judged judged : judged(found, seen.inputs().subjects())) {
            Finding finding = judged.finding();
            if (finding.fix() != null && !judged.isWaived()) {
                properties = FixedProperties.of(properties, tree(finding.subject()), finding.fix());
            }
        }
        return properties;
    }

    private static Node tree(Subject subject) {
        return subject instanceof KubernetesObject object ? object.node() : ((AwsResource) subject).properties();
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
