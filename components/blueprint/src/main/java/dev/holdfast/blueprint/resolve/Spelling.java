package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.CanaryStepBlueprint;
import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ScalingStepBlueprint;
import dev.holdfast.topology.TlsVersion;
import dev.holdfast.topology.units.TimeSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a value as people write it in a topology. */
final class Spelling {
    private Spelling() {}

    /** Returns the value in the words of a topology. */
    static String of(Object value) {
        if (value instanceof Duration time) {
            return TimeSpan.format(time);
        }
        if (value instanceof TlsVersion version) {
            return version == TlsVersion.V1_2 ? "1.2" : "1.3";
        }
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach((key, each) -> entries.add(of(key) + ": " + of(each)));
            return "{" + String.join(", ", entries) + "}";
        }
        if (value instanceof Collection<?> list) {
            return "[" + String.join(", ", list.stream().map(Spelling::of).toList()) + "]";
        }
        if (value instanceof PortBlueprint port) {
            return port.name();
        }
        if (value instanceof ScalingStepBlueprint step) {
            String amount = step.percent() ? "percent: " + step.amount() + "%" : "replicas: " + step.amount();
            return "{" + amount + ", period: " + of(step.period()) + "}";
        }
        if (value instanceof CanaryStepBlueprint step) {
            return "{weight: " + step.weight() + "%, pause: " + of(step.pause()) + "}";
        }
        if (value instanceof EnvironmentSource source) {
            return source.accept(new EnvironmentSpelling());
        }
        return value.toString();
    }

    /** Returns a text in one line: of a text with several, the first one and how many follow. */
    static String text(String text) {
        int end = text.indexOf('\n');
        if (end < 0) {
            return text;
        }
        long more = text.substring(end + 1).lines().count();
        return more == 0 ? text.substring(0, end) : text.substring(0, end) + " … (" + more + " more lines)";
    }
}
