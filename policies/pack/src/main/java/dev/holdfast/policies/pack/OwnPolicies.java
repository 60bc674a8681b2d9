package dev.holdfast.policies.pack;

import dev.holdfast.policies.aws.AwsResource;
import dev.holdfast.policies.cel.Pack;
import dev.holdfast.policies.cel.PackFault;
import dev.holdfast.policies.cel.policy.OwnRule;
import dev.holdfast.policies.cel.subject.KubernetesKind;
import dev.holdfast.policies.cel.subject.PulumiKind;
import dev.holdfast.policies.cel.subject.Target;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policy.Policy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Policies of a team as those of the pack. A class of its own, so that what evaluates them is loaded only by those who have any. */
final class OwnPolicies {
    private OwnPolicies() {}

    /**
     * Those that look at what Pulumi deploys.
     *
     * @param folders their packs
     * @param today the day on which waivers are judged
     * @throws BadPack with all that is wrong with them
     */
    static List<Policy> of(List<Path> folders, Supplier<LocalDate> today) {
        List<Policy> policies = new ArrayList<>();
        Map<String, Path> taken = new HashMap<>();
        for (Path folder : folders) {
            for (Rule rule : load(folder)) {
                Path other = taken.putIfAbsent(rule.info().id(), folder);
                if (other != null) {
                    throw new BadPack("the id " + rule.info().id() + " is in the packs " + other + " and " + folder);
                }
                Predicate<String> types = types(rule);
                if (types != null) {
                    policies.add(RulePolicy.of(rule, types, today));
                }
            }
        }
        return policies;
    }

    private static List<Rule> load(Path folder) {
        Pack pack = Pack.load(folder);
        if (!pack.faults().isEmpty()) {
            throw new BadPack("the own policies in " + folder + " cannot be used:\n"
                    + pack.faults().stream().map(PackFault::words).collect(Collectors.joining("\n")));
        }
        return pack.rules();
    }

    /** The types of resources that a rule looks at; null where it looks at none. */
    private static @Nullable Predicate<String> types(Rule rule) {
        return rule instanceof OwnRule own
                ? types(own.policy().targets())
                : RulePolicy.types(rule.info().family());
    }

    private static @Nullable Predicate<String> types(List<Target> targets) {
        Predicate<String> types = null;
        for (Target target : targets) {
            Predicate<String> one = types(target);
            if (one != null) {
                types = types == null ? one : types.or(one);
            }
        }
        return types;
    }

    private static @Nullable Predicate<String> types(Target target) {
        if (target.kind() instanceof KubernetesKind) {
            String kind = ":" + KubernetesKind.kind(target.name());
            return target.name().equals(KubernetesKind.ANY)
                    ? KubernetesResource::isType
                    : type -> KubernetesResource.isType(type) && type.endsWith(kind);
        }
        if (target.kind() instanceof PulumiKind) {
            return target.name()::equals;
        }
        return target.words().startsWith(AwsResource.PREFIX) ? target.words()::equals : null;
    }
}
