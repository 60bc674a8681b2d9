package dev.holdfast.kubernetes.application;

import com.pulumi.exceptions.RunException;
import dev.holdfast.topology.read.Fault;
import dev.holdfast.topology.read.FaultPrinter;
import dev.holdfast.topology.read.SourceMap;
import dev.holdfast.topology.read.TopologyPath;
import java.util.List;

/**
 * What was asked for cannot be deployed. It is thrown before anything is registered; a Pulumi program that it ends shows its message and no
 * stack trace.
 */
public final class ApplicationRefused extends RunException {
    private static final long serialVersionUID = 1L;

    ApplicationRefused(String message) {
        super(message);
    }

    ApplicationRefused(String message, Throwable cause) {
        super(message, cause);
    }

    /** Something in a topology that has a meaning, but cannot be deployed. */
    static ApplicationRefused at(SourceMap sources, String path, String reason, String fix) {
        return of(List.of(sources.fault("not-deployable", TopologyPath.parse(path), reason, fix)));
    }

    /** All faults of a topology, as the command {@code holdfast validate} prints them. */
    static ApplicationRefused of(List<Fault> faults) {
        return new ApplicationRefused(FaultPrinter.print(faults).stripTrailing());
    }
}
