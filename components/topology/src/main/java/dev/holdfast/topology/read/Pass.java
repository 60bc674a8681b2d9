package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.read.tree.Mapping;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a tree: over the base, or over the base with the changes of one environment. What an earlier walk has
 * found is not said again.
 */
final class Pass {
    static final String ENVIRONMENTS = "environments";

    private final Findings findings;
    private final Set<Object> said;
    private final @Nullable String environment;
    private final @Nullable Extent changes;
    private int faults;

    private Pass(Findings findings, Set<Object> said, @Nullable String environment, @Nullable Extent changes) {
        this.findings = findings;
        this.said = said;
        this.environment = environment;
        this.changes = changes;
    }

    /**
     * Begins with the base. Where composing has already found a fault, nothing further is said about the same place.
     */
    static Pass overBase(Findings findings) {
        Set<Object> said = new HashSet<>();
        for (Finding finding : findings.all()) {
            Extent extent = finding.extent();
            if (extent != null) {
                said.add(extent);
            }
        }
        return new Pass(findings, said, null, null);
    }

    /** Goes on with an environment. */
    Pass over(String name, Mapping written) {
        return new Pass(findings, said, name, written.extent());
    }

    /** Returns how many faults this walk has met, said or not. */
    int faults() {
        return faults;
    }

    /** Tells whether this walk is over an environment. */
    boolean isOverEnvironment() {
        return environment != null;
    }

    void hide(Extent extent) {
        findings.hide(extent);
    }

    void clear(Extent extent) {
        findings.clear(extent);
    }

    void add(FaultCode code, Extent at, TopologyPath path, String reason, String fix) {
        faults++;
        record Said(FaultCode code, Extent at, TopologyPath path) {}
        if (said.contains(at) || !said.add(new Said(code, at, path))) {
            return;
        }
        if (environment == null || changes == null) {
            findings.add(code, at, path, reason, fix);
        } else if (changes.holds(at)) {
            TopologyPath written = TopologyPath.of(ENVIRONMENTS, environment).resolve(path);
            findings.add(code, at, written, reason, fix);
        } else {
            findings.add(code, at, path, reason + " (in environment " + environment + ")", fix);
        }
    }
}
