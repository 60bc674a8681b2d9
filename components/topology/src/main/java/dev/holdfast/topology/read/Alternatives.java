package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Mapping;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
        if (alone && written.size() > 1) {
            List<String> others = written.stream()
                    .filter(mapping.entries()::containsKey)
                    .sorted(order(mapping))
                    .toList();
            String first = others.size() < written.size() ? misspelt(written, others) : others.get(0);
            others.stream().filter(name -> !name.equals(first)).forEach(name -> exclusive(first, name, mapping, place));
        }
    }

    /** The order of the file, so that the one that was there first stays. */
    private static Comparator<String> order(Mapping mapping) {
        return Comparator.comparing(name -> entry(mapping, name).key());
    }

    private static Mapping.Entry entry(Mapping mapping, String name) {
        return Objects.requireNonNull(mapping.entries().get(name));
    }

    private static String misspelt(List<String> meant, List<String> written) {
        return meant.stream()
                .filter(name -> !written.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private void exclusive(String first, String second, Mapping mapping, Place place) {
        String fix = "Keep one of " + Words.all(names) + ".";
        if (place.pass().isOverEnvironment()) {
            fix += " An environment removes what the base has with " + first + ": null.";
        }
        TopologyPath path = place.path().key(second);
        place.pass().add(FaultCode.EXCLUSIVE, entry(mapping, second).key(), path, "cannot stand beside " + first, fix);
    }
}
