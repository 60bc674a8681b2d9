package dev.holdfast.blueprint;

import dev.holdfast.topology.Receiver;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, and who is told.
 *
 * @param scrapeInterval time between two measurements
 * @param retention how long measurements are kept
 * @param checkInterval time between two checks from outside
 * @param thresholds values at which somebody is told
 * @param critical values at which somebody is told at once
 * @param receivers who is told
 * @param mailServer the server that sends e-mails; there when a receiver has an e-mail address
 * @param deadMansSwitch the address that is called again and again while monitoring works, if there is one
 * @param runbooks where runbooks are published; absent where they lie beside the rules
 * @param existing whether somebody else runs what measures
 * @param prometheus Prometheus, with the exporters that it asks; absent where it is not run beside the system
 * @param alertmanager Alertmanager; absent where it is not run beside the system
 * @param grafana Grafana; absent where it is not run beside the system
 */
public record MonitoringBlueprint(
        Duration scrapeInterval,
        Duration retention,
        Duration checkInterval,
        ThresholdsBlueprint thresholds,
        ThresholdsBlueprint critical,
        List<Receiver> receivers,
        @Nullable MailServerBlueprint mailServer,
        @Nullable SecretReference deadMansSwitch,
        @Nullable String runbooks,
        boolean existing,
        @Nullable ProgramBlueprint prometheus,
        @Nullable ProgramBlueprint alertmanager,
        @Nullable GrafanaBlueprint grafana) {}
