package dev.holdfast.policies.cel.policy;

import dev.holdfast.policies.cel.expression.Expression;
import dev.holdfast.policies.cel.expression.Limits;
import dev.holdfast.policies.cel.expression.Stopped;
import dev.holdfast.policies.cel.expression.Undecidable;
import dev.holdfast.policies.cel.subject.Judged;
import dev.holdfast.policies.cel.subject.Target;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Parameter;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.rule.Subject;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** A policy of one's own as a rule like any other. */
public final class OwnRule implements Rule {
    private static final int LONGEST_MESSAGE = 1_000;

    private final OwnPolicy policy;
    private final Limits limits;

    /** The rule that a policy is, within the usual limits. */
    public OwnRule(OwnPolicy policy) {
        this(policy, Limits.USUAL);
    }

    OwnRule(OwnPolicy policy, Limits limits) {
        this.policy = policy;
        this.limits = limits;
    }

    @Override
    public RuleInfo info() {
        return policy.info();
    }

    @Override
    public Reach reach() {
        return Reach.ONE;
    }

    /** The policy. */
    public OwnPolicy policy() {
        return policy;
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        new Judging(run).all(inputs);
    }

    /** One run over all subjects. A policy that had to be stopped says so once, and is not tried on the others. */
    private final class Judging {
        private final RuleRun run;
        private final Map<String, Long> parameters = new HashMap<>();
        private final Set<Subject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private boolean stopped;

        Judging(RuleRun run) {
            this.run = run;
            for (Parameter parameter : policy.info().parameters()) {
                parameters.put(parameter.name(), run.number(parameter.name()));
            }
        }

        void all(Inputs inputs) {
            for (Target target : policy.targets()) {
                for (Judged judged : target.find(inputs)) {
                    if (!stopped
                            && policy.scope().covers(judged.namespace(), judged.name())
                            && seen.add(judged.subject())) {
                        run.of(judged.subject(), () -> one(judged));
                    }
                }
            }
        }

        private void one(Judged judged) {
            Expression.About about = new Expression.About(judged.object(), judged.secretKeys(), parameters);
            String asked = "when";
            try {
                if (policy.when() != null && !policy.when().holds(about, limits)) {
                    return;
                }
                asked = "require";
                if (!policy.require().holds(about, limits)) {
                    found(judged, message(about));
                }
            } catch (Undecidable e) {
                found(judged, asked + " of this policy cannot be answered here: " + e.reason());
            } catch (Stopped e) {
                stopped = true;
                found(judged, "the policy was stopped here, and looked at nothing more: " + e.reason());
            }
        }

        private void found(Judged judged, String message) {
            NearestField near = NearestField.of(judged.object(), policy.field());
            run.found(judged.subject(), near.node(), policy.field(), message);
        }

        private String message(Expression.About about) {
            if (policy.message() == null) {
                return policy.info().title();
            }
            try {
                String message = policy.message().message(about, limits).strip();
                return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message;
            } catch (Undecidable e) {
                return policy.info().title() + " (its message cannot be made here: " + e.reason() + ")";
            }
        }
    }
}
