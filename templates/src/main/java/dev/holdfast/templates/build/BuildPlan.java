package dev.holdfast.templates.build;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.fidelity.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is to be rendered.
 *
 * @param parts one an environment; the first is the one of the targets whose files are for one environment only
 */
public record BuildPlan(List<Part> parts) {
    /**
     * What is to be rendered for one environment.
     *
     * @param blueprint the system there
     * @param targets the targets, in their own order
     */
    public record Part(Blueprint blueprint, List<Target> targets) {}

    /**
     * Plans all targets that a system asks for, of those that are chosen.
     *
     * @param environments the system in each of its environments, the most important one first
     * @param chosen the targets that may be rendered
     */
    public static BuildPlan of(List<Blueprint> environments, Collection<Target> chosen) {
        List<Part> parts = new ArrayList<>();
        for (Blueprint blueprint : environments) {
            boolean first = parts.isEmpty();
            List<Target> targets = wantedBy(blueprint).stream()
                    .filter(chosen::contains)
                    .filter(target -> first || TargetFiles.isForEveryEnvironment(target))
                    .toList();
            parts.add(new Part(blueprint, targets));
        }
        return new BuildPlan(List.copyOf(parts));
    }

    /** The targets that a system asks for, of those that this release renders. */
    public static List<Target> wantedBy(Blueprint blueprint) {
        return List.of(Target.values()).stream()
                .filter(target -> TargetFiles.version(target, blueprint.targets()) != null)
                .toList();
    }

    /** Whether the files of a target differ by environment and lie in folders of their own. */
    public static boolean isForEveryEnvironment(Target target) {
        return TargetFiles.isForEveryEnvironment(target);
    }
}
