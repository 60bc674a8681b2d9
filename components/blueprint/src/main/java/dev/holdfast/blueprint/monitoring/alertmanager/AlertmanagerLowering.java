package dev.holdfast.blueprint.monitoring.alertmanager;

import dev.holdfast.blueprint.MailServerBlueprint;
import dev.holdfast.blueprint.MonitoringBlueprint;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.rules.AlertKind;
import dev.holdfast.topology.AlertSeverity;
import dev.holdfast.topology.Receiver;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From what a topology says about who is told, to routes and receivers. */
public final class AlertmanagerLowering {
    private static final String NOBODY = "nobody";
    private static final String CRITICAL = "critical";
    private static final String WARNING = "warning";
    private static final String SWITCH = "dead-mans-switch";
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final Duration INTERVAL = Duration.ofMinutes(5);
    private static final Duration AGAIN_CRITICAL = Duration.ofHours(1);
    private static final Duration AGAIN_WARNING = Duration.ofHours(12);

    private AlertmanagerLowering() {}

    /**
     * Lowers what a topology says.
     *
     * @param monitoring what it says
     * @param secretFile where the platform puts a secret
     */
    public static AlertmanagerConfiguration lower(
            MonitoringBlueprint monitoring, Function<SecretReference, String> secretFile) {
        List<AlertReceiver> receivers = new ArrayList<>();
        receivers.add(new AlertReceiver(NOBODY, List.of(), List.of(), List.of(), false));
        receivers.add(receiver(CRITICAL, monitoring.receivers(), secretFile));
        receivers.add(receiver(
                WARNING,
                monitoring.receivers().stream()
                        .filter(receiver -> receiver.from() != AlertSeverity.CRITICAL)
                        .toList(),
                secretFile));
        SecretReference deadMansSwitch = monitoring.deadMansSwitch();
        if (deadMansSwitch != null) {
            receivers.add(
                    new AlertReceiver(SWITCH, List.of(), List.of(), List.of(secretFile.apply(deadMansSwitch)), false));
        }
        return new AlertmanagerConfiguration(
                mail(monitoring.mailServer(), secretFile),
                route(WARNING, List.of(), WAIT, AGAIN_WARNING),
                List.of(
                        route(
                                deadMansSwitch == null ? NOBODY : SWITCH,
                                List.of(matcher("alertname", AlertKind.DEAD_MANS_SWITCH.alert())),
                                Duration.ZERO,
                                INTERVAL),
                        route(CRITICAL, List.of(severity(CRITICAL)), WAIT, AGAIN_CRITICAL)),
                List.copyOf(receivers),
                List.of(new AlertmanagerConfiguration.Inhibition(
                        List.of(severity(CRITICAL)), List.of(severity(WARNING)), List.of("region", "service"))));
    }

    private static AlertmanagerConfiguration.Route route(
            String receiver, List<String> matchers, Duration wait, Duration again) {
        return new AlertmanagerConfiguration.Route(
                receiver,
                matchers,
                List.of("alertname", "region", "service"),
                Promql.time(wait),
                Promql.time(INTERVAL),
                Promql.time(again));
    }

    private static String severity(String value) {
        return matcher("severity", value);
    }

    private static String matcher(String label, String value) {
        return label + " = \"" + value + "\"";
    }

    private static AlertReceiver receiver(
            String name, List<Receiver> receivers, Function<SecretReference, String> secretFile) {
        return new AlertReceiver(
                name,
                receivers.stream()
                        .map(Receiver::email)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                files(receivers, Receiver::slack, secretFile),
                files(receivers, Receiver::webhook, secretFile),
                true);
    }

    private static List<String> files(
            List<Receiver> receivers,
            Function<Receiver, @Nullable SecretReference> part,
            Function<SecretReference, String> secretFile) {
        List<String> files = new ArrayList<>();
        for (Receiver receiver : receivers) {
            SecretReference secret = part.apply(receiver);
            if (secret != null) {
                files.add(secretFile.apply(secret));
            }
        }
        return List.copyOf(files);
    }

    private static AlertmanagerConfiguration.@Nullable Mail mail(
            @Nullable MailServerBlueprint server, Function<SecretReference, String> secretFile) {
        return server == null
                ? null
                : new AlertmanagerConfiguration.Mail(
                        server.host() + ":" + server.port(),
                        server.from(),
                        server.user(),
                        server.password() == null ? null : secretFile.apply(server.password()));
    }
}
