package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.CertificateSource;
import dev.holdfast.blueprint.ExposureBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.topology.Exposure;
import dev.holdfast.topology.ExposureKind;
import dev.holdfast.topology.ExposureTls;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.read.TopologyPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how a service is reached by host name from outside the cluster. */
final class ExposureResolution {
    private ExposureResolution() {}

    /** Returns how it is reached, or nothing if it is not. */
    static @Nullable ExposureBlueprint resolve(
            TopologyPath path, @Nullable Exposure written, String service, List<PortBlueprint> ports, Scope scope) {
        if (written == null) {
            return null;
        }
        ExposureKind by = scope.decisions()
                .orDefault(path.key("by"), written.by(), ExposureKind.INGRESS, "every cluster knows Ingress");
        if (by == ExposureKind.GATEWAY && written.className() == null) {
            scope.problems()
                    .missing(path, "a Gateway needs the name of its class", "Write `className:` with a GatewayClass.");
        }
        PortBlueprint port = PortResolution.named(path.key("port"), written.port(), ports, scope);
        if (port != null && (port.protocol() == Protocol.UDP || port.protocol() == Protocol.TCP)) {
            scope.problems()
                    .contradiction(
                            path.key("port"),
                            port.name() + " speaks " + Spelling.of(port.protocol())
                                    + ", in which there are no host names",
                            "Choose a port that speaks http, https, websocket or grpc, or write its protocol.");
        }
        String where = scope.decisions().orDefault(path.key("path"), written.path(), "/", "every path");
        return port == null
                ? null
                : new ExposureBlueprint(
                        by,
                        written.className(),
                        port,
                        written.hosts(),
                        where,
                        certificate(path, written, service, scope));
    }

    private static @Nullable CertificateSource certificate(
            TopologyPath path, Exposure written, String service, Scope scope) {
        ExposureTls tls = written.tls();
        if (tls == null) {
            return null;
        }
        String secret = scope.decisions()
                .orDerived(
                        path.key("tls").key("secret"),
                        tls.secret(),
                        service + "-tls",
                        "cert-manager puts the certificate into a secret named after the service",
                        path.key("tls"));
        return new CertificateSource(secret, tls.issuer(), tls.clusterIssuer());
    }
}
