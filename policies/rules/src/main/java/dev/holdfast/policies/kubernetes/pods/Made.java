package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.GeneratedName;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.UnknownValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ConfigMaps and Secrets that there will be: those that were checked, and those that operators make of what was checked: External
 * Secrets, Sealed Secrets, cert-manager, trust-manager, the secrets store CSI driver, Vault's and 1Password's operators, CloudNativePG,
 * RabbitMQ's operator, Strimzi, and the generators of Kustomize.
 */
final class Made {
    /** The annotation in which a workload lists Secrets that come from elsewhere, with commas between. */
    static final String EXTERNAL_SECRETS = "holdfast.dev/external-secrets";

    /** The annotation in which a workload lists ConfigMaps that come from elsewhere, with commas between. */
    static final String EXTERNAL_CONFIG_MAPS = "holdfast.dev/external-config-maps";

    /** Kubernetes and OpenShift put these into each namespace. */
    private static final Set<String> IN_EACH_NAMESPACE = Set.of("kube-root-ca.crt", "openshift-service-ca.crt");

    /** What is added to the name of an object to get the names of the Secrets that its operator makes of it. */
    private static final Map<String, List<String>> BY_NAME = Map.of(
            "postgresql.cnpg.io/Cluster", List.of("-app", "-superuser", "-ca", "-server", "-replication"),
            "bitnami.com/SealedSecret", List.of(""),
            "onepassword.com/OnePasswordItem", List.of(""),
            "rabbitmq.com/RabbitmqCluster", List.of("-default-user", "-erlang-cookie"),
            "kafka.strimzi.io/KafkaUser", List.of(""));

    private final Cluster cluster;
    private final Set<String> made = new HashSet<>();
    private boolean unknown;

    private Made(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Looks at all objects. */
    static Made of(Inputs inputs) {
        Made made = new Made(inputs.cluster());
        for (KubernetesObject object : inputs.cluster().objects()) {
            made.lookAt(object);
        }
        for (GeneratedName generated : inputs.all(GeneratedName.class)) {
            made.made.add(generated.kind() + " */" + generated.name());
        }
        return made;
    }

    /** Where the name of what an operator makes is known only at the deployment, nothing can be called missing before. */
    private void lookAt(KubernetesObject object) {
        try {
            add(object);
        } catch (UnknownValue later) {
            unknown = true;
        }
    }

    private void add(KubernetesObject object) {
        Node spec = object.node().get("spec");
        String group = group(object.apiVersion());
        switch (group + "/" + object.kind()) {
            case "external-secrets.io/ExternalSecret" ->
                secret(object.namespace(), spec.at("target", "name").textOr(object.name()));
            case "external-secrets.io/ClusterExternalSecret" ->
                secret(
                        "*",
                        spec.at("externalSecretSpec", "target", "name")
                                .textOr(spec.get("externalSecretName").textOr(object.name())));
            case "cert-manager.io/Certificate" ->
                secret(object.namespace(), spec.get("secretName").textOr(""));
            case "secrets.hashicorp.com/VaultStaticSecret", "secrets.hashicorp.com/VaultDynamicSecret" ->
                secret(object.namespace(), spec.at("destination", "name").textOr(""));
            case "secrets-store.csi.x-k8s.io/SecretProviderClass" ->
                spec.get("secretObjects")
                        .items()
                        .forEach(each -> secret(
                                object.namespace(), each.get("secretName").textOr("")));
            case "trust.cert-manager.io/Bundle" -> made.add("ConfigMap */" + object.name());
            case "networking.k8s.io/Ingress" -> ingress(object);
            default -> {}
        }
        for (String suffix : BY_NAME.getOrDefault(group + "/" + object.kind(), List.of())) {
            secret(object.namespace(), object.name() + suffix);
        }
    }

    private static String group(String apiVersion) {
        int slash = apiVersion.indexOf('/');
        return slash < 0 ? "" : apiVersion.substring(0, slash);
    }

    private void secret(String namespace, String name) {
        made.add("Secret " + (namespace.isEmpty() ? "*" : namespace) + "/" + name);
        made.add("Secret /" + name);
    }

    /** With an issuer in its annotations, cert-manager makes the certificates of an Ingress. */
    private void ingress(KubernetesObject ingress) {
        Node annotations = ingress.node().at("metadata", "annotations");
        if (annotations.get("cert-manager.io/issuer").isPresent()
                || annotations.get("cert-manager.io/cluster-issuer").isPresent()) {
            ingress.node()
                    .at("spec", "tls")
                    .items()
                    .forEach(tls ->
                            secret(ingress.namespace(), tls.get("secretName").textOr("")));
        }
    }

    /** Whether nothing makes what a reference names, and its workload does not say that it comes from elsewhere. */
    private boolean isMissing(Reference reference) {
        String namespace = reference.workload().object().namespace();
        String kind = reference.kind();
        String name = reference.name();
        return !unknown
                && cluster.refer(kind, namespace, name) == null
                && !made.contains(kind + " " + namespace + "/" + name)
                && !made.contains(kind + " */" + name)
                && !(kind.equals("ConfigMap") && IN_EACH_NAMESPACE.contains(name))
                && !isDeclared(reference);
    }

    /** The references of a workload to missing objects of a kind, the first to each of them. */
    List<Reference> missing(Workload workload, String kind) {
        Set<String> seen = new HashSet<>();
        List<Reference> missing = new ArrayList<>(0);
        for (Reference reference : Reference.of(workload)) {
            if (reference.kind().equals(kind)
                    && !reference.optional()
                    && isMissing(reference)
                    && seen.add(reference.name())) {
                missing.add(reference);
            }
        }
        return missing;
    }

    private static boolean isDeclared(Reference reference) {
        String annotation = reference.kind().equals("Secret") ? EXTERNAL_SECRETS : EXTERNAL_CONFIG_MAPS;
        for (String name :
                reference.workload().annotation(annotation).textOr("").split(",", -1)) {
            if (name.strip().equals(reference.name())) {
                return true;
            }
        }
        return false;
    }
}
