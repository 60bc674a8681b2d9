package dev.holdfast.blueprint.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.monitoring.alertmanager.AlertReceiver;
import dev.holdfast.blueprint.monitoring.alertmanager.AlertmanagerConfiguration;
import dev.holdfast.blueprint.monitoring.alertmanager.AlertmanagerLowering;
import dev.holdfast.blueprint.resolve.Resolving;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertmanagerLoweringTest {
    private static AlertmanagerConfiguration lower(String monitoring, Platform platform) {
        Blueprint blueprint = Resolving.blueprint(Resolving.WEB + monitoring);
        Site site = new Site(blueprint, "local", platform);
        return AlertmanagerLowering.lower(blueprint.monitoring(), secret -> SecretFiles.at(site, secret));
    }

    private static AlertReceiver receiver(AlertmanagerConfiguration configuration, String name) {
        return configuration.receivers().stream()
                .filter(receiver -> receiver.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoWantsOnlyWhatIsCriticalGetsNoWarnings() {
        AlertmanagerConfiguration configuration = lower(
                """
                monitoring:
                  receivers: [{slack: {secret: alerts/slack}, from: critical}, {webhook: {secret: alerts/hook}}]
                """,
                Platform.KUBERNETES);

        assertThat(receiver(configuration, "critical").slackFiles())
                .containsExactly("/etc/alertmanager/secrets/alerts/slack");
        assertThat(receiver(configuration, "warning").slackFiles()).isEmpty();
        assertThat(receiver(configuration, "warning").webhookFiles())
                .containsExactly("/etc/alertmanager/secrets/alerts/hook");
    }

    @Test
    void onOneHostSecretsLieWhereComposePutsThem() {
        assertThat(receiver(
                                lower("monitoring: {receivers: [{slack: {secret: alerts/slack}}]}\n", Platform.COMPOSE),
                                "warning")
                        .slackFiles())
                .containsExactly("/run/secrets/alerts_slack");
    }

    @Test
    void theDeadMansSwitchGoesToNobodyElse() {
        AlertmanagerConfiguration without = lower("monitoring: {}\n", Platform.KUBERNETES);
        AlertmanagerConfiguration with =
                lower("monitoring: {deadMansSwitch: {secret: alerts/switch}}\n", Platform.KUBERNETES);

        assertThat(without.routes().get(0).receiver()).isEqualTo("nobody");
        assertThat(with.routes().get(0)).satisfies(route -> {
            assertThat(route.receiver()).isEqualTo("dead-mans-switch");
            assertThat(route.matchers()).containsExactly("alertname = \"DeadMansSwitch\"");
            assertThat(route.repeatInterval()).isEqualTo("5m");
        });
        assertThat(receiver(with, "dead-mans-switch").resolved()).isFalse();
    }

    @Test
    void whatIsCriticalSilencesTheWarningsOfTheSamePart() {
        assertThat(lower("", Platform.KUBERNETES).inhibitions())
                .containsExactly(new AlertmanagerConfiguration.Inhibition(
                        List.of("severity = \"critical\""),
                        List.of("severity = \"warning\""),
                        List.of("region", "service")));
    }

    @Test
    void eMailsAreSentWithALogInIfThereIsOne() {
        AlertmanagerConfiguration.Mail mail = Resolving.there(lower(
                        """
                                monitoring:
                                  mailServer: {host: smtp.example.org, from: a@example.org, user: a, password: {secret: mail/p}}
                                """,
                        Platform.KUBERNETES)
                .mail());

        assertThat(mail.server()).isEqualTo("smtp.example.org:587");
        assertThat(mail.passwordFile()).isEqualTo("/etc/alertmanager/secrets/mail/p");
    }
}
