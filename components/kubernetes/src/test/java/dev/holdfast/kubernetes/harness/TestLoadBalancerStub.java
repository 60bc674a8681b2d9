package dev.holdfast.kubernetes.harness;

import io.fabric8.kubernetes.api.model.LoadBalancerIngressBuilder;
import io.fabric8.kubernetes.api.model.LoadBalancerStatusBuilder;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceStatusBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressLoadBalancerIngressBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.IngressLoadBalancerStatusBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.IngressStatusBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands for a cloud's load balancers: it writes an address into {@code status.loadBalancer} of each Service of type
 * LoadBalancer and of each Ingress. The addresses are those of RFC 5737 for documentation; nothing listens there.
 */
public final class TestLoadBalancerStub implements AutoCloseable {

    private static final long RESYNC = 1_000;

    private final KubernetesClient client;
    private final AtomicInteger given = new AtomicInteger();
    private final SharedIndexInformer<Service> services;
    private final SharedIndexInformer<Ingress> ingresses;

    private TestLoadBalancerStub(KubernetesClient client) {
        this.client = client;
        this.services = client.services().inAnyNamespace().inform(Reconciliation.of(this::serve), RESYNC);
        this.ingresses =
                client.network().v1().ingresses().inAnyNamespace().inform(Reconciliation.of(this::serve), RESYNC);
    }

    static TestLoadBalancerStub start(KubernetesClient client) {
        return new TestLoadBalancerStub(client);
    }

    private void serve(Service service) {
        boolean has = service.getStatus() != null
                && service.getStatus().getLoadBalancer() != null
                && !service.getStatus().getLoadBalancer().getIngress().isEmpty();
        if (has || !"LoadBalancer".equals(service.getSpec().getType())) {
            return;
        }
        String address = nextAddress();
        client.services().resource(service).editStatus(current -> {
            current.setStatus(new ServiceStatusBuilder()
                    .withLoadBalancer(new LoadBalancerStatusBuilder()
                            .withIngress(new LoadBalancerIngressBuilder()
                                    .withIp(address)
                                    .withIpMode("VIP")
                                    .build())
                            .build())
                    .build());
            return current;
        });
    }

    private void serve(Ingress ingress) {
        boolean has = ingress.getStatus() != null
                && ingress.getStatus().getLoadBalancer() != null
                && !ingress.getStatus().getLoadBalancer().getIngress().isEmpty();
        if (has) {
            return;
        }
        String address = nextAddress();
        client.network().v1().ingresses().resource(ingress).editStatus(current -> {
            current.setStatus(new IngressStatusBuilder()
                    .withLoadBalancer(new IngressLoadBalancerStatusBuilder()
                            .withIngress(new IngressLoadBalancerIngressBuilder()
                                    .withIp(address)
                                    .build())
                            .build())
                    .build());
            return current;
        });
    }

    private String nextAddress() {
        return "203.0.113." + (1 + given.getAndIncrement() % 254);
    }

    @Override
    public void close() {
        services.close();
        ingresses.close();
    }
}
