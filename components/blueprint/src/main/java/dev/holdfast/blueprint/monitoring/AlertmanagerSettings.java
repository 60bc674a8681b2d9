package dev.holdfast.blueprint.monitoring;

import dev.holdfast.blueprint.MailServerBlueprint;
import dev.holdfast.blueprint.MonitoringBlueprint;
import dev.holdfast.blueprint.ProgramBlueprint;
import dev.holdfast.topology.Receiver;
import dev.holdfast.topology.units.SecretReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How Alertmanager is started, on whichever platform it runs. */
public final class AlertmanagerSettings {
    /** The folder with its configuration. */
    public static final String FOLDER = "/etc/holdfast/alertmanager";

    private AlertmanagerSettings() {}

    /** Returns its arguments, without those by which replicas find each other. */
    public static List<String> arguments(ProgramBlueprint program) {
        return List.of(
                "--config.file=" + FOLDER + "/alertmanager.yaml",
                "--storage.path=" + program.storage().mountPath());
    }

    /** Returns the secrets that its configuration refers to, each once. */
    public static List<SecretReference> secrets(MonitoringBlueprint monitoring) {
        List<SecretReference> secrets = new ArrayList<>();
        for (Receiver receiver : monitoring.receivers()) {
            Stream.of(receiver.slack(), receiver.webhook())
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .forEach(secrets::add);
        }
        MailServerBlueprint mailServer = monitoring.mailServer();
        SecretReference password = mailServer == null ? null : mailServer.password();
        if (password != null) {
            secrets.add(password);
        }
        SecretReference deadMansSwitch = monitoring.deadMansSwitch();
        if (deadMansSwitch != null) {
            secrets.add(deadMansSwitch);
        }
        return secrets.stream().distinct().toList();
    }
}
