package dev.holdfast.kubernetes.monitoring;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.args.Sizing;
import dev.holdfast.kubernetes.args.VolumeSize;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.kubernetes.standalone.Arguments;
import dev.holdfast.kubernetes.standalone.Draft;
import dev.holdfast.kubernetes.standalone.SecretValue;
import dev.holdfast.kubernetes.standalone.Usable;
import dev.holdfast.topology.AlertSeverity;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import java.util.List;

/** The arguments of a {@link MonitoringBundle}. */
public final class MonitoringBundleArgs {
    private final Draft draft;

    private MonitoringBundleArgs(Draft draft) {
        this.draft = draft;
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    Draft draft() {
        return draft;
    }

    /** Collects the arguments. */
    public static final class Builder extends Arguments<Builder> {
        private static final String PROMETHEUS = "prometheus";
        private static final String ALERTMANAGER = "alertmanager";
        private static final String GRAFANA = "grafana";
        private static final String STORAGE = "storage";
        private static final String RESOURCES = "resources";
        private static final String IMAGE = "image";
        private static final String RECEIVERS = "receivers";

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** A component that is watched: a service, a database or a cache. */
        public Builder watches(Usable component) {
            return part(component.part());
        }

        /** Time between two measurements, 1s to 5m; 15s if left out. */
        public Builder scrapeInterval(Duration time) {
            return property("scrapeInterval", time);
        }

        /** How long measurements are kept, 1h to 3650d; 15d if left out. */
        public Builder retention(Duration time) {
            return property("retention", time);
        }

        /** Time between two checks from outside, 1s to 5m; 30s if left out. */
        public Builder checkInterval(Duration time) {
            return property("checkInterval", time);
        }

        /** A value at which somebody is told, under its key of the topology language, such as {@code cpu}; usual ones if none is said. */
        public Builder threshold(String key, Object value) {
            return property("thresholds", key, value);
        }

        /** A value at which somebody is told at once, under its key of the topology language. */
        public Builder critical(String key, Object value) {
            return property("critical", key, value);
        }

        /** Somebody who is told by e-mail. Needs {@link #mailServer}. */
        public Builder email(String address, AlertSeverity from) {
            return element(RECEIVERS, Written.of("email", address).with("from", from));
        }

        /** Somebody who is told by Slack: a secret that exists already, with the address of a webhook. */
        public Builder slack(SecretReference secret, AlertSeverity from) {
            return element(RECEIVERS, Written.of("slack", Written.of(secret)).with("from", from));
        }

        /** Somebody who is told by a call: a secret that exists already, with the address. */
        public Builder webhook(SecretReference secret, AlertSeverity from) {
            return element(RECEIVERS, Written.of("webhook", Written.of(secret)).with("from", from));
        }

        /** The server that sends e-mails, without a user. */
        public Builder mailServer(String host, int port, String from) {
            return property(
                    "mailServer", Written.of("host", host).with("port", port).with("from", from));
        }

        /** The server that sends e-mails; the password is in a secret that exists already. */
        public Builder mailServer(String host, int port, String from, String user, SecretReference password) {
            return property(
                    "mailServer",
                    Written.of("host", host)
                            .with("port", port)
                            .with("from", from)
                            .with("user", user)
                            .with("password", Written.of(password)));
        }

        /** The secret with the address that is called again and again while monitoring works. */
        public Builder deadMansSwitch(SecretReference secret) {
            return property("deadMansSwitch", Written.of(secret));
        }

        /** The address that is called again and again while monitoring works; it is put into a Secret of this component. */
        public Builder deadMansSwitch(Output<String> address) {
            return secret(new SecretValue("heartbeat", "address", address.asSecret(), List.of("deadMansSwitch"), null));
        }

        /** The image of Prometheus; the official one if left out. */
        public Builder prometheusImage(String reference) {
            return property(PROMETHEUS, IMAGE, reference);
        }

        /** The volume of each of the two replicas of Prometheus; derived from how often is measured, and how long that is kept, if left out. */
        public Builder prometheusVolume(VolumeSize size) {
            return property(PROMETHEUS, STORAGE, size);
        }

        /** What each replica of Prometheus is given; enough for 50,000 series if left out. */
        public Builder prometheusResources(Sizing sizing) {
            return property(PROMETHEUS, RESOURCES, sizing);
        }

        /** The image of Alertmanager; the official one if left out. */
        public Builder alertmanagerImage(String reference) {
            return property(ALERTMANAGER, IMAGE, reference);
        }

        /** The volume of each of the three replicas of Alertmanager; 1Gi if left out. */
        public Builder alertmanagerVolume(VolumeSize size) {
            return property(ALERTMANAGER, STORAGE, size);
        }

        /** The image of Grafana; the official one if left out. */
        public Builder grafanaImage(String reference) {
            return property(GRAFANA, IMAGE, reference);
        }

        /** The password of Grafana's user {@code admin}, in a secret that exists already; {@code grafana/password} if left out. */
        public Builder grafanaPassword(SecretReference secret) {
            return property(GRAFANA, "adminPassword", Written.of(secret));
        }

        /** The password of Grafana's user {@code admin}; it is put into a Secret of this component. */
        public Builder grafanaPassword(Output<String> value) {
            return secret(
                    new SecretValue(GRAFANA, "password", value.asSecret(), List.of(GRAFANA, "adminPassword"), null));
        }

        /** Returns the arguments; what is wrong with them is told when the component is made. */
        public MonitoringBundleArgs build() {
            return new MonitoringBundleArgs(draft());
        }
    }
}
