package dev.holdfast.topology.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * An amount of data, written with its unit: {@code 50Gi}, {@code 512MiB}, {@code 2GB}.
 *
 * @param bytes the amount in bytes, 1 and more
 */
@Notation(
        regexp = "^[0-9]+(\\.[0-9]+)? *([KMGTP]iB?|[kMGTP]B?|B)$",
        examples = {"512Mi", "50Gi", "2GB"})
public record Bytes(long bytes) implements Comparable<Bytes> {
    private static final String FIX =
            "Write the amount with its unit: 512Mi, 50Gi (powers of 1024) or 2GB (powers of 1000).";
    private static final long MEBI = 1L << 20;

    /**
     * Checks the amount.
     *
     * @throws InvalidValue if it is not more than 0
     */
    public Bytes {
        if (bytes <= 0) {
            throw InvalidValue.range("must be more than 0", FIX);
        }
    }

    /**
     * Reads an amount with its unit: B, Ki to Pi (also KiB to PiB), or k to P (also kB to PB).
     *
     * @throws InvalidValue if the unit is missing or unknown, or the amount is 0, no whole number of bytes or more than
     *     2^63 − 1 bytes
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Bytes parse(String text) {
        Numeral written = Numeral.split(text, "50Gi");
        BigDecimal bytes = written.number().multiply(BigDecimal.valueOf(factor(written.rest(), text)));
        if (bytes.stripTrailingZeros().scale() > 0) {
            throw InvalidValue.range(Quoted.of(text) + " is no whole number of bytes", FIX);
        }
        if (bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw InvalidValue.range(Quoted.of(text) + " is more than can be addressed", "Write less than 8192Pi.");
        }
        return new Bytes(bytes.longValueExact());
    }

    private static long factor(String unit, String text) {
        for (ByteUnit known : ByteUnit.values()) {
            if (known.isWritten(unit)) {
                return known.bytes();
            }
        }
        if (unit.isEmpty()) {
            throw InvalidValue.unit(Quoted.of(text) + " has no unit", FIX);
        }
        throw InvalidValue.unit(Quoted.of(unit) + " is no unit of data" + ByteUnit.meant(unit), FIX);
    }

    /**
     * Returns the amount in mebibytes (1024 × 1024 bytes), rounded down, so that a limit is never exceeded; less than
     * one gives 0.
     */
    public long mebibytes() {
        return bytes / MEBI;
    }

    /**
     * Returns the amount as a Kubernetes quantity in the unit that needs the smallest whole number: {@code 50Gi},
     * {@code 2G}, {@code 512}.
     */
    public String kubernetes() {
        String text = toString();
        return text.endsWith("B") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public int compareTo(Bytes other) {
        return Long.compare(bytes, other.bytes);
    }

    /** Returns the amount in the unit that needs the smallest whole number: {@code 50Gi}, {@code 2G}, {@code 512B}. */
    @Override
    @JsonValue
    public String toString() {
        ByteUnit best = ByteUnit.BYTE;
        for (ByteUnit unit : ByteUnit.values()) {
            if (bytes % unit.bytes() == 0 && unit.bytes() > best.bytes()) {
                best = unit;
            }
        }
        return bytes / best.bytes() + best.symbol();
    }
}
