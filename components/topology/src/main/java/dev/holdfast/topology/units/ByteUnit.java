package dev.holdfast.topology.units;

/**
 * The units of data that can be written, as Kubernetes writes them; the binary and the decimal ones may carry a {@code
 * B}.
 */
enum ByteUnit {
    BYTE("B", 1),
    KILO("k", 1_000L),
    KIBI("Ki", 1L << 10),
    MEGA("M", 1_000_000L),
    MEBI("Mi", 1L << 20),
    GIGA("G", 1_000_000_000L),
    GIBI("Gi", 1L << 30),
    TERA("T", 1_000_000_000_000L),
    TEBI("Ti", 1L << 40),
    PETA("P", 1_000_000_000_000_000L),
    PEBI("Pi", 1L << 50);

    private final String symbol;
    private final long bytes;

    ByteUnit(String symbol, long bytes) {
        this.symbol = symbol;
        this.bytes = bytes;
    }

    String symbol() {
        return symbol;
    }

    long bytes() {
        return bytes;
    }

    boolean isWritten(String unit) {
        return unit.equals(symbol) || (this != BYTE && unit.equals(symbol + "B"));
    }

    /** Returns a hint if the unit is a known one but for upper and lower case, else nothing. */
    static String meant(String unit) {
        for (ByteUnit known : values()) {
            if (unit.equalsIgnoreCase(known.symbol) || unit.equalsIgnoreCase(known.symbol + "B")) {
                return "; did you mean " + known.symbol + "?";
            }
        }
        return "";
    }
}
