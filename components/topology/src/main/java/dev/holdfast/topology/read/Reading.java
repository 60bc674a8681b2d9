package dev.holdfast.topology.read;

import dev.holdfast.topology.Topology;
import java.util.List;

/** What reading a file comes to: a topology, or what is wrong with it. */
public sealed interface Reading permits Reading.Read, Reading.Refused {

    /**
     * A file without faults of form; whether it has a meaning is found when it is resolved.
     *
     * @param topology what it says, with the changes of the environment
     * @param sources where each of its values is written
     * @param environments the names of all its environments; the first is the base, which bears the name of its profile
     */
    record Read(Topology topology, SourceMap sources, List<String> environments) implements Reading {
        /** Takes a copy of the names. */
        public Read {
            environments = List.copyOf(environments);
        }
    }

    /**
     * A file with faults.
     *
     * @param faults all of them, in the order of the file; at least one
     */
    record Refused(List<Fault> faults) implements Reading {
        /** Takes a copy of the faults. */
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
