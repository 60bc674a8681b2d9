package dev.holdfast.cli;

import dev.holdfast.topology.read.Fault;
import dev.holdfast.topology.read.FaultPrinter;
import java.util.List;

/** A topology has faults. */
final class TopologyRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    TopologyRefused(List<Fault> faults) {
        super(FaultPrinter.print(faults));
        this.faults = List.copyOf(faults);
    }

    /** All of them, at least one. */
    List<Fault> faults() {
        return faults;
    }
}
