package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Mapping;
import java.util.List;
import java.util.Set;

/**
 * A key that is only written together with others.
 *
 * @param name the key
 * @param needs the others
 */
record Companions(String name, List<String> needs) implements KeyRule {

    @Override
    public void check(Mapping mapping, Set<String> meant, Place place) {
        Mapping.Entry entry = mapping.entries().get(name);
        List<String> absent =
                needs.stream().filter(other -> !meant.contains(other)).toList();
        if (entry != null && !absent.isEmpty()) {
            String reason = "needs " + Words.all(absent) + " beside it";
            String fix = "Write " + Words.all(absent) + " too, or leave " + name + " out.";
            place.pass().add(FaultCode.MISSING, entry.key(), place.path().key(name), reason, fix);
        }
    }
}
