package dev.holdfast.policies.cel.policy;

import dev.holdfast.policies.cel.expression.Expression;
import dev.holdfast.policies.cel.subject.Target;
import dev.holdfast.policies.rule.RuleInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy of one's own, read and compiled.
 *
 * @param file the path of its file as it was given, with {@code /}
 * @param info what there is to say about it
 * @param targets what it looks at; at least one
 * @param when where it applies; null for everywhere
 * @param require what has to hold
 * @param message what is wrong where it does not; null for the title
 * @param field the path of the field that it is about: {@code spec.type}; empty for the subject as a whole
 * @param scope to which names it applies
 * @param resources how the API server calls kinds that Kubernetes does not come with
 * @param tests its tests
 */
public record OwnPolicy(
        String file,
        RuleInfo info,
        List<Target> targets,
        @Nullable Expression when,
        Expression require,
        @Nullable Expression message,
        String field,
        Scope scope,
        List<ApiResource> resources,
        List<PolicyTest> tests) {}
