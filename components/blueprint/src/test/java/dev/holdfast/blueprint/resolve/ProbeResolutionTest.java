package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.WEB;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static dev.holdfast.blueprint.resolve.Resolving.there;
import static dev.holdfast.blueprint.resolve.Resolving.web;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Protocol;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProbeResolutionTest {
    private static final String PORTS =
            """
                ports:
                  - {name: dns, port: 53, protocol: udp}
                  - {name: api, port: 8080, protocol: http}
                  - {name: admin, port: 9090, protocol: http}
            """;

    @Test
    void readyMeansThatTheFirstPortThatCanBeConnectedToAccepts() {
        ProbeBlueprint probe = there(web(WEB + PORTS).readinessProbe());
        assertThat(probe.action()).isEqualTo(new ProbeAction.Tcp(new PortBlueprint("api", 8080, Protocol.HTTP)));
        assertThat(probe.detection()).as("5s × 3 + 2s").isEqualTo(Duration.ofSeconds(17));
    }

    @Test
    void nothingCanBeAskedWhereNothingListens() {
        assertThat(web(WEB).readinessProbe()).isNull();
        assertThat(web(WEB + "    ports: [{name: dns, port: 53, protocol: udp}]\n")
                        .readinessProbe())
                .isNull();
    }

    @Test
    void whatIsLeftOutIsAsInKubernetes() {
        ProbeBlueprint probe = there(
                web(WEB + PORTS + "    readinessProbe: {http: {port: api}}\n").readinessProbe());
        assertThat(probe)
                .isEqualTo(new ProbeBlueprint(
                        new ProbeAction.Http(new PortBlueprint("api", 8080, Protocol.HTTP), "/"),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(1),
                        3,
                        1,
                        Duration.ZERO));
    }

    @Test
    void livenessNeverKillsASlowStart() {
        ServiceBlueprint service = web(WEB + PORTS + "    livenessProbe: {http: {port: api, path: /live}}\n");
        ProbeBlueprint startup = there(service.startupProbe());
        assertThat(startup.action()).isEqualTo(there(service.livenessProbe()).action());
        assertThat(startup.period().multipliedBy(startup.failureThreshold())).isEqualTo(Duration.ofMinutes(5));
        assertThat(web(WEB + PORTS).startupProbe()).as("without liveness").isNull();
    }

    @Test
    void aCallIsCompactJson() {
        ProbeBlueprint probe =
                there(web(WEB + PORTS + "    readinessProbe: {jsonRpc: {port: api, method: web3_clientVersion}}\n")
                        .readinessProbe());
        assertThat(probe.action())
                .isEqualTo(new ProbeAction.JsonRpc(
                        new PortBlueprint("api", 8080, Protocol.HTTP),
                        "/",
                        "{\"jsonrpc\":\"2.0\",\"method\":\"web3_clientVersion\",\"params\":[],\"id\":1}"));
        ProbeBlueprint command = there(
                web(WEB + "    readinessProbe: {command: [test, -f, /ready]}\n").readinessProbe());
        assertThat(command.action()).isEqualTo(new ProbeAction.Command(List.of("test", "-f", "/ready")));
    }

    @Test
    void refusesWhatCannotBeAsked() {
        assertThat(fault(WEB + PORTS + "    readinessProbe: {http: {port: apo}}\n"))
                .isEqualTo("unknown-reference services.web.readinessProbe.http.port: there is no port apo; did you mean"
                        + " api?");
        assertThat(fault(WEB + PORTS + "    livenessProbe: {tcp: {port: dns}}\n"))
                .isEqualTo("contradiction services.web.livenessProbe.tcp.port: nothing can connect to dns: it takes"
                        + " datagrams");
        assertThat(fault(WEB + PORTS + "    livenessProbe: {tcp: {port: api}, successThreshold: 2}\n"))
                .startsWith("contradiction services.web.livenessProbe.successThreshold: ");
    }
}
