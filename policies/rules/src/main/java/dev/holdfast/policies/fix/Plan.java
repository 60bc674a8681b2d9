package dev.holdfast.policies.fix;

import dev.holdfast.policies.rule.Fix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes put together by their ways, so that those within one mapping, also one that is not there yet, are made at once. */
final class Plan {
    private final Map<Object, Plan> steps = new LinkedHashMap<>();
    private final List<Change> same = new ArrayList<>();

    /** Adds a change; false where one that was added before changes what is around it or in it, or the same otherwise. */
    boolean add(Change change) {
        Plan at = this;
        for (Object step : change.way()) {
            if (!at.same.isEmpty()) {
                return false;
            }
            at = at.steps.computeIfAbsent(step, none -> new Plan());
        }
        if (!at.steps.isEmpty() || (!at.same.isEmpty() && !doesTheSame(at.same.get(0), change))) {
            return false;
        }
        at.same.add(change);
        return true;
    }

    private static boolean doesTheSame(Change one, Change other) {
        return one.fix() instanceof Fix.Set here
                ? other.fix() instanceof Fix.Set there && here.value().equals(there.value())
                : other.fix() instanceof Fix.Remove;
    }

    /** The next steps. */
    Map<Object, Plan> steps() {
        return steps;
    }

    /** What is to be done here; null where the changes are further on. */
    @Nullable
    Change change() {
        return same.isEmpty() ? null : same.get(0);
    }

    /** All changes from here on. */
    List<Change> all() {
        List<Change> all = new ArrayList<>(same);
        steps.values().forEach(plan -> all.addAll(plan.all()));
        return all;
    }
}
