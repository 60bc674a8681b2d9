package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.MailServerBlueprint;
import dev.holdfast.blueprint.MonitoringBlueprint;
import dev.holdfast.blueprint.TargetVersions;
import dev.holdfast.topology.MailServer;
import dev.holdfast.topology.Monitoring;
import dev.holdfast.topology.Receiver;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what is measured, and who is told. */
final class MonitoringResolution {
    private static final TopologyPath PATH = Scope.at("monitoring");
    private static final int SUBMISSION = 587;
    private static final Monitoring NOTHING =
            new Monitoring(null, null, null, null, null, null, null, null, null, null, null, null, null);

    private MonitoringResolution() {}

    /**
     * Returns what is measured; notes secrets that lack their key, and e-mails that nobody could send.
     *
     * @param targets the programs that files are wanted for
     */
    static MonitoringBlueprint resolve(@Nullable Monitoring given, TargetVersions targets, Scope scope) {
        Monitoring written = given == null ? NOTHING : given;
        Decisions decisions = scope.decisions();
        Duration interval = decisions.orDefault(
                PATH.key("scrapeInterval"),
                written.scrapeInterval(),
                Duration.ofSeconds(15),
                "four measurements in a minute");
        Duration retention = decisions.orDefault(
                PATH.key("retention"), written.retention(), Duration.ofDays(15), "as Prometheus has it");
        boolean existing = decisions.orDefault(
                PATH.key("existing"),
                written.existing(),
                given == null,
                given == null ? "nothing says that the system is to be measured" : "what is not there cannot tell");
        ProgramResolution programs = new ProgramResolution(written, existing, targets, scope);
        MailServerBlueprint mailServer = mailServer(written.mailServer(), scope);
        return new MonitoringBlueprint(
                interval,
                retention,
                decisions.orDefault(
                        PATH.key("checkInterval"),
                        written.checkInterval(),
                        Duration.ofSeconds(30),
                        "twice in a minute"),
                ThresholdResolution.resolve(
                        PATH.key("thresholds"),
                        written.thresholds(),
                        Duration.ofMinutes(10),
                        "a short peak is no reason to look",
                        scope),
                ThresholdResolution.resolve(
                        PATH.key("critical"),
                        written.critical(),
                        Duration.ofMinutes(5),
                        "long enough to be no accident, short enough to act",
                        scope),
                receivers(Absent.list(written.receivers()), mailServer != null, scope),
                mailServer,
                SecretResolution.checkIfThere(PATH.key("deadMansSwitch"), written.deadMansSwitch(), scope),
                written.runbooks(),
                existing,
                programs.prometheus(interval, retention),
                programs.alertmanager(),
                programs.grafana());
    }

    private static List<Receiver> receivers(List<Receiver> receivers, boolean canMail, Scope scope) {
        for (int i = 0; i < receivers.size(); i++) {
            TopologyPath at = PATH.key("receivers").index(i);
            Receiver receiver = receivers.get(i);
            SecretResolution.checkIfThere(at.key("slack"), receiver.slack(), scope);
            SecretResolution.checkIfThere(at.key("webhook"), receiver.webhook(), scope);
            if (receiver.email() != null && !canMail) {
                scope.problems()
                        .missing(
                                at.key("email"),
                                "nothing says which server sends e-mails",
                                "Write `mailServer: {host: …, from: …}` below monitoring.");
            }
        }
        return receivers;
    }

    private static @Nullable MailServerBlueprint mailServer(@Nullable MailServer written, Scope scope) {
        if (written == null) {
            return null;
        }
        TopologyPath path = PATH.key("mailServer");
        if (written.password() != null && written.user() == null) {
            scope.problems().missing(path.key("password"), "nobody has this password", "Write `user: …` beside it.");
        }
        return new MailServerBlueprint(
                written.host().value(),
                scope.decisions()
                        .orDefault(
                                path.key("port"),
                                written.port(),
                                SUBMISSION,
                                "where e-mails are handed in by STARTTLS"),
                written.from(),
                written.user(),
                SecretResolution.checkIfThere(path.key("password"), written.password(), scope));
    }
}
