package dev.holdfast.kubernetes.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.topology.ObjectPatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be deployed fails the program in one message that says where, before anything is registered. */
class WrongUseTest {
    private static String refusal(HoldfastApplicationArgs args) {
        MockedRun run = MockedRun.run(context -> new HoldfastApplication("app", args), true);
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.resources()).isEmpty();
        assertThat(run.errors()).hasSize(1);
        assertThat(run.errors().get(0)).doesNotContain("\tat ").doesNotContain("Exception");
        return run.errors().get(0);
    }

    private static HoldfastApplicationArgs.Builder shop() {
        return HoldfastApplicationArgs.builder().blueprint(Shop.blueprint());
    }

    private static HoldfastApplicationArgs.Builder file(Path folder, String text) throws IOException {
        Path file = folder.resolve("topology.yaml");
        Files.writeString(file, text);
        return HoldfastApplicationArgs.builder().topology(file.toString());
    }

    @Test
    void anImpossibleQuorum(@TempDir Path folder) throws IOException {
        String text = Files.readString(Path.of(Examples.METANODE));
        String impossible = text.replace("consensus: {faults: byzantine,", "consensus: {faults: byzantine, quorum: 9,");
        assertThat(impossible).isNotEqualTo(text);

        assertThat(refusal(file(folder, impossible).region("us-east-1").build()))
                .contains("topology.yaml:")
                .contains("services.validator.consensus.quorum");
    }

    @Test
    void anUnknownEnvironment() {
        assertThat(refusal(HoldfastApplicationArgs.builder()
                        .topology(Examples.METANODE)
                        .environment("developement")
                        .region("us-east-1")
                        .build()))
                .contains(Examples.METANODE + ":")
                .contains("there is no environment 'developement'")
                .contains("Say one of production, dev.");
    }

    @Test
    void anUnknownRegion() {
        assertThat(refusal(HoldfastApplicationArgs.builder()
                        .topology(Examples.METANODE)
                        .region("us-est-1")
                        .build()))
                .contains(Examples.METANODE + ":")
                .contains("us-est-1")
                .contains("did you mean us-east-1?");
    }

    @Test
    void noRegionWhereThereAreSeveral() {
        assertThat(refusal(HoldfastApplicationArgs.builder()
                        .topology(Examples.METANODE)
                        .build()))
                .contains("us-east-1, eu-west-1, ap-southeast-1, us-west-2");
    }

    @Test
    void aMissingFile() {
        assertThat(refusal(HoldfastApplicationArgs.builder()
                        .topology("nowhere.yaml")
                        .build()))
                .contains("nowhere.yaml: there is no such topology file");
    }

    @Test
    void neitherFileNorBlueprint() {
        assertThat(refusal(HoldfastApplicationArgs.builder().build())).contains("topology file or a blueprint");
    }

    @Test
    void kubernetesNotAmongTheTargets(@TempDir Path folder) throws IOException {
        assertThat(refusal(file(
                                folder,
                                Shop.YAML.replace("targets: {kubernetes: \"1.35\"}", "targets: {haproxy: \"2.6\"}"))
                        .build()))
                .contains("topology.yaml:4:")
                .contains("Kubernetes is not among the targets");
    }

    @Test
    void whatAProxyCannotExpress(@TempDir Path folder) throws IOException {
        String both = Shop.YAML
                        .replace("engine: haproxy", "engine: nginx")
                        .replace(
                                "backends: [{service: web, port: http}]",
                                "backends: [{service: web, port: http, path: /x}]")
                + "    staticContent: {/x: {directory: /var/www}}\n";

        assertThat(refusal(file(folder, both).build())).contains("one path leads to one");
    }

    @Test
    void aPatchOfTheTopologyThatMatchesNothing(@TempDir Path folder) throws IOException {
        String patched = Shop.YAML
                + "patches: {kubernetes: [{kind: Deployment, name: shop-wep, merge: {spec: {paused: true}}}]}\n";

        assertThat(refusal(file(folder, patched).build()))
                .contains("topology.yaml:")
                .contains("patches.kubernetes[0]")
                .contains("did you mean Deployment shop-web?");
    }

    @Test
    void aPatchInTheArgumentsThatMatchesNothing() {
        ObjectPatch patch = new ObjectPatch("Service", "shop-wep", null, Map.of("spec", Map.of("type", "NodePort")));

        assertThat(refusal(shop().patches(List.of(patch)).build()))
                .contains("patches[0]: there is no Service shop-wep")
                .contains("did you mean Service shop-web?");
    }

    @Test
    void secretsThatNothingRefersToOrThatAreMissing() {
        String refusal = refusal(shop().secrets(Map.of("wep", Map.of("token", Output.of("canary-7"))))
                .existingSecrets(Set.of("other"))
                .build());

        assertThat(refusal)
                .contains("existingSecrets: nothing refers to a secret 'other'")
                .contains("secrets: the secret 'web' is missing, with token")
                .contains("secrets: nothing refers to a secret 'wep'; did you mean web?")
                .doesNotContain("canary-7");
    }

    @Test
    void keysThatNothingRefersToOrThatAreMissing() {
        assertThat(refusal(shop().secrets(Map.of("web", Map.of("tokem", Output.of("canary-7"))))
                        .build()))
                .contains("the secret 'web' has no key 'token'; did you mean tokem?")
                .contains("nothing refers to the key 'tokem' of the secret 'web'; did you mean token?")
                .doesNotContain("canary-7");
    }

    @Test
    void aTextThatLooksLikeATokenOfOurs(@TempDir Path folder) throws IOException {
        String token = "hf-deferred-0a1b2c-0x";

        assertThat(refusal(file(folder, Shop.YAML.replace("TOKEN: {secret: web/token}", "TOKEN: " + token))
                        .build()))
                .contains("'" + token + "' has the form of a token");
    }
}
