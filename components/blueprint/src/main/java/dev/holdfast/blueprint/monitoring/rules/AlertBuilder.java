package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.topology.AlertSeverity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what an alert is made of. */
final class AlertBuilder {
    private final AlertKind kind;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> found = new LinkedHashMap<>();
    private final List<Signal> signals = new ArrayList<>();
    private @Nullable AlertSeverity severity;
    private Duration lasting = Duration.ZERO;
    private Duration settling = Duration.ZERO;
    private Duration lead = Duration.ZERO;
    private String expression = "";
    private String summary = "";
    private String description = "";

    private AlertBuilder(AlertKind kind) {
        this.kind = kind;
    }

    static AlertBuilder of(AlertKind kind) {
        return new AlertBuilder(kind);
    }

    static AlertBuilder critical(AlertKind kind) {
        return of(kind).severity(AlertSeverity.CRITICAL);
    }

    static AlertBuilder warning(AlertKind kind) {
        return of(kind).severity(AlertSeverity.WARNING);
    }

    AlertBuilder severity(AlertSeverity value) {
        this.severity = value;
        return this;
    }

    AlertBuilder service(String name) {
        return label("service", name);
    }

    AlertBuilder label(String key, String value) {
        labels.put(key, value);
        return this;
    }

    AlertBuilder lasting(Duration value) {
        this.lasting = value;
        return this;
    }

    AlertBuilder when(String value) {
        this.expression = value;
        return this;
    }

    AlertBuilder says(String shortly, String inFull) {
        this.summary = shortly;
        this.description = inFull;
        return this;
    }

    AlertBuilder finds(String label, String value) {
        found.put(label, value);
        return this;
    }

    AlertBuilder by(Signal signal) {
        signals.add(signal);
        return this;
    }

    AlertBuilder by(List<Signal> several) {
        signals.addAll(several);
        return this;
    }

    /** The window of the query: so long after the last bad value it still finds something. */
    AlertBuilder settling(Duration value) {
        this.settling = value;
        return this;
    }

    AlertBuilder lead(Duration value) {
        this.lead = value;
        return this;
    }

    Alert build() {
        return new Alert(
                kind,
                severity,
                lasting,
                expression,
                Map.copyOf(labels),
                summary,
                description,
                Map.copyOf(found),
                List.copyOf(signals),
                settling,
                lead,
                List.of());
    }
}
