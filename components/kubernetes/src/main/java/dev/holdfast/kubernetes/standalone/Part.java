package dev.holdfast.kubernetes.standalone;

import dev.holdfast.kubernetes.args.BackupPlan;
import dev.holdfast.kubernetes.args.Site;
import dev.holdfast.kubernetes.args.Written;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What other components have to know of a component to use it: how it is written, with all that it uses itself.
 *
 * @param kind what it is
 * @param name what it is called
 * @param site where it stands
 * @param sections the things that it is made of, by section and name
 * @param fronts the load balancers that it knows to stand before it
 * @param plan how it will be backed up, if it knows
 * @param readOnly whether it takes no writes
 */
public record Part(
        Kind kind,
        String name,
        Site site,
        Map<String, Map<String, Written>> sections,
        List<Front> fronts,
        @Nullable BackupPlan plan,
        boolean readOnly) {
    /** Takes copies. */
    public Part {
        Map<String, Map<String, Written>> copy = new LinkedHashMap<>();
        sections.forEach(
                (section, things) -> copy.put(section, Collections.unmodifiableMap(new LinkedHashMap<>(things))));
        sections = Collections.unmodifiableMap(copy);
        fronts = List.copyOf(fronts);
    }

    /** Returns the same as one that takes no writes. */
    public Part onlyRead() {
        return new Part(kind, name, site, sections, fronts, plan, true);
    }
}
