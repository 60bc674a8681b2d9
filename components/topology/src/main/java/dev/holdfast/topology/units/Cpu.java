package dev.holdfast.topology.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A share of processors, written {@code 500m}, {@code 1} or {@code 1.5}.
 *
 * @param millis thousandths of a processor, 1 and more
 */
@Notation(
        regexp = "^[0-9]+(\\.[0-9]+)? *m?$",
        examples = {"500m", "1", "1.5"})
public record Cpu(long millis) implements Comparable<Cpu> {
    private static final String FIX = "Write processors (1, 0.5) or thousandths of one (500m).";

    /**
     * Checks the amount.
     *
     * @throws InvalidValue if it is not more than 0
     */
    public Cpu {
        if (millis <= 0) {
            throw InvalidValue.range("must be more than 0", FIX);
        }
    }

    /**
     * Reads {@code 500m}, {@code 1} or {@code 1.5}.
     *
     * @throws InvalidValue if it is not such an amount, is not more than 0, or is finer than {@code 1m}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Cpu parse(String text) {
        Numeral written = Numeral.split(text, "500m or 1.5");
        return switch (written.rest()) {
            case "m" -> ofMillis(written.number());
            case "" -> ofCores(written.number());
            default -> throw InvalidValue.unit(Quoted.of(written.rest()) + " is no unit of processors", FIX);
        };
    }

    /**
     * Takes a number of processors.
     *
     * @throws InvalidValue if it is not more than 0 or is finer than a thousandth
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Cpu ofCores(BigDecimal cores) {
        return ofMillis(cores.movePointRight(3));
    }

    private static Cpu ofMillis(BigDecimal millis) {
        if (millis.stripTrailingZeros().scale() > 0) {
            throw InvalidValue.range("is finer than 1m, a thousandth of a processor", FIX);
        }
        if (millis.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw InvalidValue.range("is too many processors", FIX);
        }
        return new Cpu(millis.longValueExact());
    }

    /** Returns the number of processors. */
    public BigDecimal cores() {
        return BigDecimal.valueOf(millis, 3);
    }

    @Override
    public int compareTo(Cpu other) {
        return Long.compare(millis, other.millis);
    }

    /** Returns it as Kubernetes writes it: {@code 2}, or {@code 1500m} where it is no whole number of processors. */
    @Override
    @JsonValue
    public String toString() {
        return millis % 1000 == 0 ? Long.toString(millis / 1000) : millis + "m";
    }
}
