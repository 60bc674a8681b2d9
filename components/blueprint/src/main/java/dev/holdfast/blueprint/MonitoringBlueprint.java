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
        @Nullable String runbooks) {}
