package dev.holdfast.blueprint.compose;

import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import java.time.Duration;
import java.util.Locale;

/** Amounts, times and names in Compose's spelling. */
public final class Spelling {
    private static final long MEBI = 1L << 20;

    private Spelling() {}

    /** A time in seconds, or milliseconds where it is no whole number of them. */
    public static String time(Duration time) {
        long millis = time.toMillis();
        return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
    }

    /** Memory; Compose's M is 1024 × 1024 bytes. */
    static String memory(Bytes memory) {
        return memory.bytes() % MEBI == 0 ? memory.bytes() / MEBI + "M" : memory.bytes() + "b";
    }

    /** Processors as decimal text, {@code 1.5}. */
    static String cpus(Cpu cpu) {
        return cpu.cores().stripTrailingZeros().toPlainString();
    }

    /** The words as one variable's name: capitals, digits and underscores. */
    static String variable(String... words) {
        StringBuilder name = new StringBuilder(String.join("_", words).toUpperCase(Locale.ROOT));
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                name.setCharAt(i, '_');
            }
        }
        return name.toString();
    }
}
