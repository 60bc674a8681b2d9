package dev.holdfast.kubernetes.standalone;

import com.pulumi.exceptions.RunException;
import dev.holdfast.topology.read.Fault;
import dev.holdfast.topology.read.TopologyPath;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Arguments of a component that cannot be. It is thrown before anything of the component is registered; a Pulumi program that it ends shows its
 * message and no stack trace.
 */
public final class ArgumentsRefused extends RunException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses arguments.
     *
     * @param message what is wrong with which argument of which component, and what would be right; never holds a secret
     */
    public ArgumentsRefused(String message) {
        super(message);
    }

    private ArgumentsRefused(String message, Throwable cause) {
        super(message, cause);
    }

    /** Refuses what was found to be wrong with the objects that became of the arguments. */
    static ArgumentsRefused because(String component, RuntimeException cause) {
        return new ArgumentsRefused(component + ": " + cause.getMessage(), cause);
    }

    /**
     * Tells all that is wrong, each with the argument that it is about.
     *
     * @param component what it is about, such as {@code ReplicatedService api}
     * @param own where the component stands in the topology
     */
    static ArgumentsRefused of(String component, TopologyPath own, List<Fault> faults) {
        return new ArgumentsRefused(faults.stream()
                .map(fault -> component + ": " + argument(fault.path(), own) + fault.reason() + ". " + fault.fix())
                .distinct()
                .collect(Collectors.joining("\n")));
    }

    private static String argument(TopologyPath path, TopologyPath own) {
        String written = path.toString();
        String prefix = own.toString();
        if (written.equals(prefix) || written.isEmpty()) {
            return "";
        }
        String argument = written.startsWith(prefix + ".")
                ? written.substring(prefix.length() + 1)
                : switch (written) {
                    case "metadata.name" -> "site.system";
                    case "existing.namespace" -> "site.namespace";
                    case "targets.kubernetes" -> "site.kubernetes";
                    default -> written.startsWith("regions.") ? "site.zones" : written;
                };
        return argument + ": ";
    }
}
