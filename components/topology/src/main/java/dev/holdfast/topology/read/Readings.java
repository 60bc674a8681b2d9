package dev.holdfast.topology.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What reading a file for all its environments comes to: a topology for each, or what is wrong with the file. */
public sealed interface Readings permits Readings.Read, Readings.Refused {

    /**
     * A file without faults of form.
     *
     * @param base the topology as it is written
     * @param overlays with the changes of each environment, by its name, in the order of the file
     */
    record Read(Reading.Read base, Map<String, Reading.Read> overlays) implements Readings {
        /** Takes a copy of the map. */
        public Read {
            overlays = Collections.unmodifiableMap(new LinkedHashMap<>(overlays));
        }
    }

    /**
     * A file with faults.
     *
     * @param faults all of them, in the order of the file; at least one
     */
    record Refused(List<Fault> faults) implements Readings {
        /** Takes a copy of the faults. */
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
