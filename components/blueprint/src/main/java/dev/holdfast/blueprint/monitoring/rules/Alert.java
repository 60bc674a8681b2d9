package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.topology.AlertSeverity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is told, with the test that it is.
 *
 * @param kind what it is
 * @param severity how soon somebody has to look; absent for what is no trouble
 * @param lasting how long it has to last
 * @param expression the query that finds something while it lasts
 * @param labels labels beside the severity
 * @param summary one line for people
 * @param description what is wrong here
 * @param found labels that the query finds in the test
 * @param signals the series of the test; the alert fires while they are bad
 * @param settling how long after that the query goes on finding something
 * @param lead how long something is wrong before the query finds it
 * @param companions alerts of the same kind that the same series set off, apart from this one
 */
public record Alert(
        AlertKind kind,
        @Nullable AlertSeverity severity,
        Duration lasting,
        String expression,
        Map<String, String> labels,
        String summary,
        String description,
        Map<String, String> found,
        List<Signal> signals,
        Duration settling,
        Duration lead,
        List<Alert> companions) {
    /** Returns the same with what else its test sets off. */
    Alert with(List<Alert> others) {
        return new Alert(
                kind,
                severity,
                lasting,
                expression,
                labels,
                summary,
                description,
                found,
                signals,
                settling,
                lead,
                others);
    }
}
