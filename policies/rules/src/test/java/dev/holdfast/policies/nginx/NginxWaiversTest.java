package dev.holdfast.policies.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.engine.Check;
import dev.holdfast.policies.engine.Formats;
import dev.holdfast.policies.engine.InputReader;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.policies.waiver.Judged;
import dev.holdfast.policies.waiver.Waivers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A waiver behind a directive is for that directive, wherever it holds; what it says is told once. */
class NginxWaiversTest {
    private static List<Judged> judged(String protocols) {
        String text =
                """
                http {
                    %s
                    server {
                        listen 443 ssl;
                    }
                    server {
                        listen 8443 ssl;
                    }
                }
                """
                        .formatted(protocols);
        Inputs inputs = new InputReader(Formats.yaml(), Formats.text(), (from, path) -> null)
                .read(new SourceFile(Origin.file("nginx.conf"), text))
                .inputs()
                .inputs();
        List<Finding> findings = new Check(List.of(new TlsVersionIsSafe()), Settings.production()).run(inputs);
        return new Waivers(Set.of("N02a"), LocalDate.of(2027, 1, 1)).judge(findings, inputs.subjects(), List.of());
    }

    @Test
    void aDirectiveThatIsHandedDownIsToldOnce() {
        assertThat(judged("ssl_protocols TLSv1.1 TLSv1.2;")).singleElement().satisfies(each -> assertThat(each.waiver())
                .isNull());
    }

    @Test
    void aDirectiveThatIsHandedDownIsWaivedWhereItStands() {
        assertThat(judged("ssl_protocols TLSv1.1 TLSv1.2; # holdfast:waive N02a until 2027-01-31: old tills"))
                .singleElement()
                .satisfies(each -> assertThat(each.waiver()).isNotNull());
    }
}
