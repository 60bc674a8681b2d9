package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.CertificateSource;
import dev.holdfast.blueprint.ExposureBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.kubernetes.api.Gateway;
import dev.holdfast.blueprint.kubernetes.api.GatewayListener;
import dev.holdfast.blueprint.kubernetes.api.GatewaySpec;
import dev.holdfast.blueprint.kubernetes.api.HttpRoute;
import dev.holdfast.blueprint.kubernetes.api.HttpRouteSpec;
import dev.holdfast.blueprint.kubernetes.api.Ingress;
import dev.holdfast.blueprint.kubernetes.api.IngressRule;
import dev.holdfast.blueprint.kubernetes.api.IngressSpec;
import dev.holdfast.blueprint.kubernetes.api.IngressTls;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.ParentReference;
import dev.holdfast.blueprint.kubernetes.api.ServiceBackend;
import dev.holdfast.topology.ExposureKind;
import dev.holdfast.topology.units.HostName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a service is reached by host name from outside: an Ingress, or a Gateway with its routes. */
final class Exposures {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Scope scope;
    private final Identity identity;
    private final ExposureBlueprint exposure;

    private Exposures(Scope scope, Identity identity, ExposureBlueprint exposure) {
        this.scope = scope;
        this.identity = identity;
        this.exposure = exposure;
    }

    static List<KubernetesObject> of(Scope scope, Identity identity, ServiceBlueprint service) {
        ExposureBlueprint exposure = service.exposure();
        if (exposure == null) {
            return List.of();
        }
        Exposures exposures = new Exposures(scope, identity, exposure);
        return exposure.by() == ExposureKind.INGRESS ? List.of(exposures.ingress()) : exposures.gateway();
    }

    private List<String> hosts() {
        return exposure.hosts().stream().map(HostName::value).toList();
    }

    private ServiceBackend backend() {
        return new ServiceBackend(identity.instance(), exposure.port().port());
    }

    private static Map<String, String> issuer(@Nullable CertificateSource tls) {
        if (tls != null && tls.clusterIssuer() != null) {
            return Map.of("cert-manager.io/cluster-issuer", tls.clusterIssuer());
        }
        return tls != null && tls.issuer() != null ? Map.of("cert-manager.io/issuer", tls.issuer()) : Map.of();
    }

    private Ingress ingress() {
        CertificateSource tls = exposure.tls();
        return new Ingress(
                scope.meta(identity.instance(), identity, issuer(tls)),
                new IngressSpec(
                        exposure.className(),
                        tls == null ? List.of() : List.of(new IngressTls(hosts(), tls.secret())),
                        hosts().stream()
                                .map(host -> new IngressRule(host, exposure.path(), "Prefix", backend()))
                                .toList()));
    }

    private List<KubernetesObject> gateway() {
        CertificateSource tls = exposure.tls();
        String className = exposure.className();
        if (className == null) {
            throw new IllegalStateException("resolve lets no Gateway without a class pass");
        }
        List<GatewayListener> listeners = new ArrayList<>();
        List<String> hosts = hosts();
        for (int i = 0; i < hosts.size(); i++) {
            listeners.add(new GatewayListener("http-" + i, hosts.get(i), HTTP, "HTTP", null));
            if (tls != null) {
                listeners.add(new GatewayListener("https-" + i, hosts.get(i), HTTPS, "HTTPS", tls.secret()));
            }
        }
        List<KubernetesObject> objects = new ArrayList<>();
        objects.add(new Gateway(
                scope.meta(identity.instance(), identity, issuer(tls)), new GatewaySpec(className, listeners)));
        objects.add(new HttpRoute(
                scope.meta(identity.instance(), identity),
                new HttpRouteSpec(parents(tls == null ? "http-" : "https-"), hosts, exposure.path(), backend(), null)));
        if (tls != null) {
            objects.add(new HttpRoute(
                    scope.meta(identity.instance() + "-redirect", identity),
                    new HttpRouteSpec(parents("http-"), hosts, null, null, "https")));
        }
        return objects;
    }

    private List<ParentReference> parents(String prefix) {
        List<ParentReference> parents = new ArrayList<>();
        for (int i = 0; i < exposure.hosts().size(); i++) {
            parents.add(new ParentReference(identity.instance(), prefix + i));
        }
        return parents;
    }
}
