package dev.holdfast.policies.model.capacity;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a machine of Amazon EC2 has, as its name says: {@code large} is two virtual processors, {@code xlarge} four, {@code Nxlarge} N times as many;
 * the family's first letters say how much memory comes with one (Amazon EC2 instance type naming conventions; Amazon EC2 instance types guide).
 *
 * @param millis processor time in thousandths of a virtual processor
 * @param mebibytes memory
 */
public record MachineSize(long millis, long mebibytes) {
    private static final Pattern NAME =
            Pattern.compile("(?<family>[a-z]+)(?<rest>[0-9][a-z0-9-]*)\\.(?<times>[0-9]*)(?<size>large|xlarge)");

    /** GiB for each virtual processor of the families that keep to it. */
    private static final Map<String, Integer> MEMORY = Map.of("c", 2, "m", 4, "t", 4, "r", 8, "g", 4, "x", 16, "i", 8);

    private static final int LARGE = 2;
    private static final int XLARGE = 4;
    private static final long CORE = 1000;
    private static final long GIBIBYTE = 1024;

    /** The size of a type; empty for one whose name does not tell. */
    public static Optional<MachineSize> of(String type) {
        Matcher name = NAME.matcher(type);
        if (!name.matches()) {
            return Optional.empty();
        }
        Integer memory = MEMORY.get(name.group("family"));
        String times = name.group("times");
        boolean large = name.group("size").equals("large");
        if (memory == null
                || (large && !times.isEmpty())
                || times.length() > 3
                || name.group("rest").contains("-")) {
            return Optional.empty();
        }
        int processors = large ? LARGE : XLARGE * (times.isEmpty() ? 1 : Integer.parseInt(times));
        return Optional.of(new MachineSize(processors * CORE, processors * memory * GIBIBYTE));
    }

    /**
     * What is left for containers.
     *
     * @param percent what the system and its daemons keep, 0 to 100
     */
    public MachineSize without(long percent) {
        return new MachineSize(millis * (100 - percent) / 100, mebibytes * (100 - percent) / 100);
    }
}
