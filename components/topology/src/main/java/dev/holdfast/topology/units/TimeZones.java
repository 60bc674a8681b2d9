package dev.holdfast.topology.units;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * How a {@link ZoneId} is written: by its name in the tz database, which schedulers understand; not by an offset, which
 * forgets summer time.
 */
public final class TimeZones {
    private TimeZones() {}

    /**
     * Reads {@code UTC} or {@code Europe/Berlin}.
     *
     * @throws InvalidValue if there is no such zone; names the nearest ones
     */
    public static ZoneId parse(String text) {
        if (text.equals("UTC")) {
            // Equal to ZoneId.of("UTC"), which would first read the whole database.
            return ZoneId.ofOffset("UTC", ZoneOffset.UTC);
        }
        Set<String> known = ZoneId.getAvailableZoneIds();
        if (known.contains(text)) {
            return ZoneId.of(text);
        }
        List<String> near = Nearest.allTo(text, known, 3);
        String hint = near.isEmpty() ? "" : "; near are " + String.join(", ", near);
        throw new InvalidValue(
                Quoted.of(text) + " is no time zone" + hint, "Write a name of the tz database: UTC, Europe/Berlin.");
    }
}
