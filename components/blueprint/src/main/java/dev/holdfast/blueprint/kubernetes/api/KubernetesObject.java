package dev.holdfast.blueprint.kubernetes.api;

/**
 * An object of the Kubernetes API. The components of each record are the fields of the API that are used, under their names there; an absent
 * one is left to the API server's default. Templates print these objects and Pulumi components register them.
 */
public sealed interface KubernetesObject
        permits Namespace,
                ServiceAccount,
                Role,
                RoleBinding,
                ClusterRole,
                ClusterRoleBinding,
                ConfigMap,
                Service,
                Deployment,
                Rollout,
                StatefulSet,
                CronJob,
                Job,
                HorizontalPodAutoscaler,
                ScaledObject,
                PodDisruptionBudget,
                NetworkPolicy,
                Ingress,
                Gateway,
                HttpRoute,
                Cluster,
                Pooler,
                ScheduledBackup,
                ObjectStore {
    /** The group and version of the API, such as {@code apps/v1}. */
    String apiVersion();

    /** The kind, as the API spells it. */
    String kind();

    /** Its name, namespace, labels and annotations. */
    ObjectMeta metadata();

    /**
     * Calls the method of the visitor that is for this kind.
     *
     * @param visitor one method a kind, so that a missing kind does not compile
     * @param <R> what it returns
     * @return what the method returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method a kind.
     *
     * @param <R> what they return
     */
    interface Visitor<R> {
        /** A namespace of its own, in which pods have to keep to a Pod Security Standard. */
        R namespace(Namespace object);

        /** The identity of one workload. */
        R serviceAccount(ServiceAccount object);

        /** What may be asked of the API server within a namespace. */
        R role(Role object);

        /** Who may ask what a Role says. */
        R roleBinding(RoleBinding object);

        /** What may be asked of the API server about things that lie in no namespace. */
        R clusterRole(ClusterRole object);

        /** Who may ask what a ClusterRole says. */
        R clusterRoleBinding(ClusterRoleBinding object);

        /** Configuration files. */
        R configMap(ConfigMap object);

        /** A stable name and address for pods. */
        R service(Service object);

        /** Pods of which any may be replaced by any other. */
        R deployment(Deployment object);

        /** Pods of which any may be replaced by any other, in stages. */
        R rollout(Rollout object);

        /** Pods with stable names, each with its own volumes. */
        R statefulSet(StatefulSet object);

        /** A job that runs at certain times. */
        R cronJob(CronJob object);

        /** A job that runs once. */
        R job(Job object);

        /** Lets the number of pods follow the load. */
        R horizontalPodAutoscaler(HorizontalPodAutoscaler object);

        /** Lets KEDA make the number of pods follow the load and the clock. */
        R scaledObject(ScaledObject object);

        /** How many pods planned work may take away at once. */
        R podDisruptionBudget(PodDisruptionBudget object);

        /** Who may talk to pods, and to whom they may talk; all else is refused. */
        R networkPolicy(NetworkPolicy object);

        /** Host names that lead from outside to a Service. */
        R ingress(Ingress object);

        /** Where an implementation of the Gateway API listens. */
        R gateway(Gateway object);

        /** Where a Gateway sends HTTP requests. */
        R httpRoute(HttpRoute object);

        /** A PostgreSQL database whose instances CloudNativePG runs. */
        R cluster(Cluster object);

        /** PgBouncer in front of a Cluster. */
        R pooler(Pooler object);

        /** When a Cluster is copied. */
        R scheduledBackup(ScheduledBackup object);

        /** The bucket that copies of a Cluster and its log go to. */
        R objectStore(ObjectStore object);
    }
}
