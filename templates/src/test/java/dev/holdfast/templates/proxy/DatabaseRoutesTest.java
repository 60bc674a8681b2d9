package dev.holdfast.templates.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.NumberedNames;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;

/** HAProxy in front of databases on machines. */
class DatabaseRoutesTest {
    private static final String TOPOLOGY =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            regions: {here: {zones: 1}}
            targets: {postgres: "15", haproxy: "2.6", nginx: "1.22"}
            services: {}
            databases:
              state:
                engine: postgresql
                version: "15"
                readReplicas: 1
                password: {secret: state-app/password}
                adminPassword: {secret: state-admin/password}
                replicationPassword: {secret: state-replication/password}
                storage: {size: 10Gi}
                routing: {write: 6000, maxLag: 2500ms, balancers: [10.0.0.21]}
                machines: [%s]
            """;

    private final Blueprint byAddress =
            Resolving.blueprint(TOPOLOGY.formatted("{host: 10.0.0.11}, {host: 'fd00::12', port: 5433}"));

    @Test
    void isAsApproved() {
        Approvals.verify(haproxy(byAddress));
    }

    @Test
    void everyInstanceMayBecomeThePrimary() {
        assertThat(haproxy(byAddress))
                .contains(
                        "\nfrontend state.6000 from state\n",
                        "\nfrontend state.5001 from state\n",
                        "\n    server state-1 10.0.0.11:5432 check\n    server state-2 [fd00::12]:5433 check\n",
                        "\n    server state-1-as-primary 10.0.0.11:5432 track state.primary/state-1 backup\n",
                        "rise 2 fall 3 on-marked-down shutdown-sessions\n",
                        "INTERVAL '\\''2500 milliseconds'\\''")
                .doesNotContain("resolvers");
    }

    @Test
    void namesAreLookedUpAgainAndAgain() {
        assertThat(haproxy(Resolving.blueprint(TOPOLOGY.formatted("{host: db-1}, {host: db-2}"))))
                .contains("\nresolvers dns\n", " resolvers dns init-addr none resolve-prefer ipv4\n");
    }

    /** With poolers connections go to them, and checks to the servers. */
    @Test
    void leadsToPoolersAndAsksServers() {
        assertThat(haproxy(Resolving.blueprint(
                        TOPOLOGY.formatted("{host: 10.0.0.11}, {host: 10.0.0.12}") + "    pooler: {}\n")))
                .contains(
                        "\n    server state-1 10.0.0.11:6432 check port 5432\n",
                        "\n    maxconn 1000\n",
                        "\n    server state-2-as-primary 10.0.0.12:6432 track state.primary/state-2 backup\n");
    }

    @Test
    void nginxCannotAskAndHasNoFile() {
        assertThat(ProxyPrinter.nginx(new Renderer())
                        .standAlone(
                                byAddress, new Version("1.22"), NumberedNames.of(byAddress), Surroundings.container()))
                .isEmpty();
    }

    private static String haproxy(Blueprint blueprint) {
        return ProxyPrinter.haproxy(new Renderer())
                .standAlone(blueprint, new Version("2.6"), NumberedNames.of(blueprint), Surroundings.container())
                .get(0)
                .text();
    }
}
