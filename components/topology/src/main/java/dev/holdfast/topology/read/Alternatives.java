package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Mapping;
import java.util.List;
import java.util.Set;

/**
 * Keys of which one is written.
 *
 * @param names the keys
 * @param needed whether there has to be one
 * @param alone whether there may be no second one
 */
record Alternatives(List<String> names, boolean needed, boolean alone) implements KeyRule {

    @Override
    public void check(Mapping mapping, Set<String> meant, Place place) {
        List<String> written = names.stream().filter(meant::contains).toList();
        if (written.isEmpty() && needed) {
            String reason = "needs " + (alone ? "exactly one of " : "one or more of ") + Words.all(names);
            place.pass().add(FaultCode.MISSING, place.at(), place.path(), reason, "Write " + Words.either(names) + ".");
        }
        for (String second : written.subList(Math.min(1, written.size()), written.size())) {
            Mapping.Entry entry = mapping.entries().get(second);
            if (alone && entry != null) {
                String fix = "Keep one of " + Words.all(names) + ". An environment removes what the base has with "
                        + written.get(0) + ": null.";
                place.pass()
                        .add(
                                FaultCode.EXCLUSIVE,
                                entry.key(),
                                place.path().key(second),
                                "cannot stand beside " + written.get(0),
                                fix);
            }
        }
    }
}
