package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.topology.AlertSeverity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Spells alerts as rules and as their tests.
 *
 * @param runbooks where runbooks are published; absent where they lie beside the rules
 */
record Spelling(@Nullable String runbooks) {
    /** The folder of runbooks, seen from that of the target. */
    private static final String BESIDE = "runbooks/";

    /** Steps of a test beyond what is needed: one for the evaluation that comes late, one for the sample that does. */
    private static final int SPARE = 3;

    AlertRule rule(Alert alert) {
        return new AlertRule(
                alert.kind().alert(),
                lines(alert.expression()),
                Promql.time(alert.lasting()),
                labels(alert),
                annotations(alert));
    }

    static Recording recording(Recording recording) {
        return new Recording(recording.record(), lines(recording.expr()), recording.labels());
    }

    /** A text that ends a line is a block in YAML, in which quotes stand as they are. */
    private static String lines(String query) {
        return query + "\n";
    }

    private static Map<String, String> labels(Alert alert) {
        Map<String, String> labels = new TreeMap<>(alert.labels());
        AlertSeverity severity = alert.severity();
        labels.put("severity", severity == null ? "none" : severity.name().toLowerCase(Locale.ROOT));
        return labels;
    }

    private Map<String, String> annotations(Alert alert) {
        Map<String, String> annotations = new TreeMap<>();
        annotations.put("summary", alert.summary());
        annotations.put("description", alert.description());
        annotations.put("runbook_url", link(alert.kind().file()));
        return annotations;
    }

    private String link(String file) {
        if (runbooks == null) {
            return BESIDE + file;
        }
        return runbooks.endsWith("/") ? runbooks + file : runbooks + "/" + file;
    }

    RuleTest test(Alert alert) {
        List<Alert> all =
                Stream.concat(Stream.of(alert), alert.companions().stream()).toList();
        Duration longest = Collections.max(all.stream().map(Alert::lasting).toList());
        int bad = minutes(longest.plus(alert.lead())) + SPARE;
        int good = minutes(alert.settling()) + SPARE;
        List<RuleTest.Expected> expected = new ArrayList<>();
        for (Alert one : all) {
            Map<String, String> labels = labels(one);
            one.found().forEach(labels::putIfAbsent);
            expected.add(new RuleTest.Expected(labels, annotations(one)));
        }
        boolean stops = !alert.signals().isEmpty();
        return new RuleTest(
                alert.summary(),
                alert.signals().stream()
                        .map(signal -> new RuleTest.Input(signal.series().toString(), signal.values(bad, good)))
                        .toList(),
                alert.kind().alert(),
                bad - 1 + "m",
                expected,
                stops ? bad + good - 1 + "m" : "");
    }

    private static int minutes(Duration time) {
        return (int) time.plusSeconds(59).toMinutes();
    }
}
