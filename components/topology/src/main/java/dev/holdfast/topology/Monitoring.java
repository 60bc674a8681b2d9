package dev.holdfast.topology;

import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.Distinct;
import dev.holdfast.topology.units.SecretReference;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, and who is told.
 *
 * @param scrapeInterval time between two measurements; 15s if left out
 * @param retention how long measurements are kept; 15d if left out
 * @param checkInterval time between two checks of health from outside; 30s if left out
 * @param thresholds values at which somebody is told
 * @param critical values at which somebody is told at once
 * @param receivers who is told
 * @param mailServer the server that sends e-mails
 * @param deadMansSwitch the secret with the address of a service that is called again and again while monitoring works, and raises the alarm when
 *     it is not
 * @param runbooks where the rendered runbooks are published, an address that the name of the file is put behind; relative to the rules if left out
 * @param existing whether somebody else runs what measures, and nothing of it is made here: in a cluster in the namespace {@code monitoring};
 *     {@code false} if left out
 * @param prometheus Prometheus, which runs beside the system where the target {@code prometheus} is wanted
 * @param alertmanager Alertmanager, which runs beside the system where the target {@code alertmanager} is wanted
 * @param grafana Grafana, which runs beside the system where the target {@code grafana} is wanted
 */
public record Monitoring(
        @Nullable @Between(min = "1s", max = "5m") Duration scrapeInterval,
        @Nullable @Between(min = "1h", max = "3650d") Duration retention,
        @Nullable @Between(min = "1s", max = "5m") Duration checkInterval,
        @Nullable Thresholds thresholds,
        @Nullable Thresholds critical,
        @Nullable @Distinct List<Receiver> receivers,
        @Nullable MailServer mailServer,
        @Nullable SecretReference deadMansSwitch,
        @Nullable
                @Pattern(
                        regexp = "^https?://[A-Za-z0-9._~:/@%+-]+$",
                        message = "an address that begins with http:// or https://, without query")
                String runbooks,
        @Nullable Boolean existing,
        @Nullable MonitoringProgram prometheus,
        @Nullable MonitoringProgram alertmanager,
        @Nullable Grafana grafana) {}
