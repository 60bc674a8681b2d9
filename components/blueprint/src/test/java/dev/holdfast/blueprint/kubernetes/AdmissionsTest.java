package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.kubernetes.api.LabelSelector;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPeer;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPort;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyRule;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicySpec;
import dev.holdfast.blueprint.kubernetes.api.ObjectMeta;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdmissionsTest {
    private static final NetworkPolicyPort HTTP = new NetworkPolicyPort(8080, "TCP");
    private static final NetworkPolicyPort METRICS = new NetworkPolicyPort(9090, "TCP");
    private static final NetworkPolicyPeer OLD = peer("old");
    private static final NetworkPolicyPeer NEW = peer("new");

    private static NetworkPolicyPeer peer(String name) {
        return new NetworkPolicyPeer(new LabelSelector(Map.of("app", name)), null, null);
    }

    private static NetworkPolicyRule rule(List<NetworkPolicyPeer> peers, NetworkPolicyPort... ports) {
        return new NetworkPolicyRule(peers, List.of(ports));
    }

    private static NetworkPolicy policy(NetworkPolicyRule... ingress) {
        return new NetworkPolicy(
                new ObjectMeta("shop-web", "shop", Map.of("a", "b"), Map.of()),
                new NetworkPolicySpec(
                        new LabelSelector(Map.of("app", "web")),
                        List.of("Ingress", "Egress"),
                        List.of(ingress),
                        List.of(rule(List.of(), HTTP))));
    }

    @Test
    void whatStandsAlreadyIsNotSaidAgain() {
        NetworkPolicy before = policy(rule(List.of(OLD), HTTP), rule(List.of(), METRICS));
        assertThat(Admissions.of(before, before, "shop-api")).isEmpty();
        assertThat(Admissions.of(before, policy(rule(List.of(NEW), METRICS)), "shop-api"))
                .as("everybody may come already")
                .isEmpty();
    }

    @Test
    void aNewClientIsLetInAtItsPortsAndNobodyElseIs() {
        NetworkPolicy door = Admissions.of(
                        policy(rule(List.of(OLD), HTTP)), policy(rule(List.of(OLD, NEW), HTTP, METRICS)), "shop-api")
                .orElseThrow();
        assertThat(door.metadata().name()).isEqualTo("shop-web-from-shop-api");
        assertThat(door.metadata().namespace()).isEqualTo("shop");
        assertThat(door.spec().podSelector().matchLabels()).containsEntry("app", "web");
        assertThat(door.spec().policyTypes()).containsExactly("Ingress");
        assertThat(door.spec().egress()).isEmpty();
        assertThat(door.spec().ingress()).containsExactly(rule(List.of(NEW), HTTP), rule(List.of(OLD, NEW), METRICS));
    }

    @Test
    void aPortThatIsOpenedToEverybodyHasNoClients() {
        assertThat(Admissions.of(policy(rule(List.of(OLD), HTTP)), policy(rule(List.of(), HTTP)), "shop-edge")
                        .orElseThrow()
                        .spec()
                        .ingress())
                .containsExactly(rule(List.of(), HTTP));
    }

    @Test
    void aLongNameIsStillALabel() {
        assertThat(Admissions.of(policy(), policy(rule(List.of(NEW), HTTP)), "x".repeat(52))
                        .orElseThrow()
                        .metadata()
                        .name())
                .hasSizeLessThanOrEqualTo(63);
    }
}
