package dev.holdfast.blueprint.monitoring.rules;

import java.util.List;
import java.util.Locale;

/** What somebody can be told, with what they should know then. */
@SuppressWarnings("ImmutableEnumChecker") // the lists cannot be changed
public enum AlertKind {
    /** Monitoring works. */
    DEAD_MANS_SWITCH(
            "Monitoring works",
            "This alert always fires. Whoever is called by it again and again raises the alarm when the calls stop: then Prometheus, Alertmanager or the way out of them is broken.",
            List.of(
                    "If the calls stopped, look whether Prometheus and Alertmanager run, and whether Alertmanager reaches the receiver."),
            List.of("Never silence it.")),
    /** Something that measures does not answer. */
    TARGET_DOWN(
            "Something does not answer Prometheus",
            "Prometheus cannot read the metrics of a program. What they would tell is not watched meanwhile.",
            List.of(
                    "Open Targets in Prometheus and read the error.",
                    "Look whether the program runs, and whether network rules let Prometheus reach its port."),
            List.of("Start the program again, or correct the port and path of its metrics in the topology.")),
    /** A new configuration is refused. */
    MONITORING_CONFIG_REJECTED(
            "A new configuration of monitoring is refused",
            "Prometheus or Alertmanager goes on with its old configuration, since it cannot read the new one.",
            List.of("Read the log of the program.", "Run promtool check config or amtool check-config on the files."),
            List.of("Correct the topology, render it anew and deploy it.")),
    /** Rules cannot be evaluated. */
    RULE_EVALUATION_FAILS(
            "Rules cannot be evaluated",
            "Alerts that rest on these rules stay silent.",
            List.of("Open Rules in Prometheus and read the error beside the rule."),
            List.of("Correct the query, or give Prometheus more memory if queries are stopped.")),
    /** Nobody can be told. */
    NOTIFICATIONS_FAIL(
            "Alertmanager cannot deliver",
            "Somebody should have been told of an alert and was not.",
            List.of("Read the log of Alertmanager: it names the receiver and the error."),
            List.of("Renew the secret of the receiver, or open the way out to its address.")),
    /** A service answers no check. */
    SERVICE_UNREACHABLE(
            "A service answers no check",
            "No replica of the service answers the question of its readiness probe. Its users are turned away.",
            List.of(
                    "Look whether its replicas run, and read their logs from before the first failure.",
                    "Look at what it uses: databases, caches and other services.",
                    "Look at what was deployed last."),
            List.of("Go back to the last version if a deployment came before.", "Start it again if it hangs.")),
    /** One replica answers no check. */
    REPLICA_UNREACHABLE(
            "A replica answers no check",
            "One replica does not answer the question of its readiness probe; the others serve.",
            List.of("Read its log and compare it with that of a replica that answers."),
            List.of("Start it again; if it fails at once, look at its volume and its memory.")),
    /** Replicas are missing. */
    REPLICAS_MISSING(
            "Replicas are missing",
            "Fewer replicas are ready than were asked for. The rest carry the load, and one more loss may be felt.",
            List.of(
                    "Look at pods that are pending: a node or a zone may lack room.",
                    "Look at pods that start again and again: read the log of the container before.",
                    "Look whether an update is stuck."),
            List.of("Make room, or add nodes.", "Undo a stuck update.")),
    /** No replica is left. */
    ALL_REPLICAS_GONE(
            "No replica is ready",
            "Nothing does the work of this part at the moment.",
            List.of("Look at the events of its pods.", "Look at what was deployed last."),
            List.of("Go back to the last version if a deployment came before.", "Make room, or add nodes.")),
    /** Too few members vote. */
    QUORUM_LOST(
            "Too few members are there to vote",
            "No decision can be taken: writes stand still until enough members are back. What was decided is safe.",
            List.of(
                    "Count the members that run, and look in which zones those are that do not.",
                    "Look whether members run and cannot reach each other."),
            List.of(
                    "Bring members back one after the other; never start a new one with an empty volume under an old name while others are away.",
                    "Do not force a smaller quorum: two halves might decide differently.")),
    /** One more loss would end the vote. */
    QUORUM_AT_RISK(
            "One more loss would stop the vote",
            "Just as many members are ready as a decision needs.",
            List.of("Look why the others are away."),
            List.of("Bring them back before any planned work.")),
    /** Containers start again and again. */
    CONTAINERS_RESTART(
            "A container starts again and again",
            "It ends, or its liveness probe has it killed.",
            List.of(
                    "Read the log of the container before, and the reason of its end: OOMKilled means too little memory.",
                    "Look whether the liveness probe asks too much."),
            List.of("Give it more memory, or correct what ends it.")),
    /** The autoscaler can add nothing. */
    AUTOSCALER_EXHAUSTED(
            "The autoscaler is at its end",
            "As many replicas run as it may start; more load would be felt.",
            List.of("Look whether the load is real, and whether replicas are busy or wait for something."),
            List.of("Raise max in the topology if what it uses can bear more connections.")),
    /** Processors are busy. */
    HIGH_CPU(
            "A replica is short of processor time",
            "It uses most of what it may; answers become slow.",
            List.of("Look whether all replicas are busy or only one.", "Compare with the number of requests."),
            List.of("Add replicas, or give each more processor time.")),
    /** Memory is nearly used up. */
    HIGH_MEMORY(
            "Memory is nearly used up",
            "At its limit a program is killed, or a cache throws away what is still wanted.",
            List.of("Look whether it grows steadily: then something leaks.", "Compare with the number of requests."),
            List.of("Give it more memory, or start it again and look for the leak.")),
    /** A volume fills. */
    HIGH_DISK(
            "A volume is nearly full",
            "A full volume stops a database, and most programs that write.",
            List.of("Look how fast it fills, and with what."),
            List.of("Enlarge the volume, or remove what is no longer needed.")),
    /** A volume has to grow. */
    VOLUME_HAS_TO_GROW(
            "A volume has to grow",
            "It is as full as the topology says that it may be before it grows (growAt).",
            List.of("Look at the size that it may grow to (growTo)."),
            List.of("Enlarge the claim of each replica, and size in the topology; the file system follows by itself.")),
    /** Answers fail. */
    HIGH_ERROR_RATE(
            "Many answers are errors",
            "The share of answers with a status of 500 and above is too high.",
            List.of(
                    "Read the log for the first errors.",
                    "Look at what the service uses.",
                    "Look at what was deployed last."),
            List.of("Go back to the last version if a deployment came before.")),
    /** Answers are slow. */
    HIGH_LATENCY(
            "Answers are slow",
            "A share of requests is answered later than it should be.",
            List.of("Look at processor time and memory.", "Look at the duration of what the service uses."),
            List.of("Add replicas if they are busy; else look at the slowest thing that it waits for.")),
    /** A metric is too high. */
    METRIC_TOO_HIGH(
            "A metric of a service is too high",
            "It is above the value that the topology names.",
            List.of("Look at the metric over the last day, and at the load."),
            List.of("What helps depends on the metric: write it beside the topology.")),
    /** A load balancer has nowhere to send requests. */
    BACKEND_DOWN(
            "A load balancer has no backend left",
            "Every server of a backend failed its checks: requests are answered with 503.",
            List.of("Look whether the replicas behind it run.", "Look whether the check asks what they answer."),
            List.of("Bring replicas back; go back to the last version if a deployment came before.")),
    /** A server is out of service. */
    BACKEND_SERVER_DOWN(
            "A server fails the checks of a load balancer",
            "It gets no requests; the others carry its share.",
            List.of("Look whether that replica runs, and read its log."),
            List.of("Start it again.")),
    /** A database does not answer. */
    DATABASE_DOWN(
            "A database does not answer",
            "Its exporter cannot log in. What needs the database stands still.",
            List.of(
                    "Look whether the instance runs and whether its volume is full.",
                    "Look whether its password was changed."),
            List.of("Bring the instance back; if its volume is lost, promote a replica or restore a backup.")),
    /** A replica does not follow. */
    REPLICAS_NOT_STREAMING(
            "Replicas of a database do not follow",
            "Fewer replicas are connected to the primary than there should be. Reads may be old, and the loss of the primary may cost data.",
            List.of("Read the log of the replica.", "Look whether the log that it needs is still on the primary."),
            List.of("Start it again; if the primary no longer has its log, let it begin anew with an empty volume.")),
    /** A replica is behind. */
    REPLICATION_LAG(
            "A replica of a database is behind",
            "Reads there show an older state, and if the primary is lost what lies between is lost.",
            List.of(
                    "Look for long transactions on the replica and for many writes on the primary.",
                    "Look at the disk of the replica."),
            List.of("End the query that holds it up, or spread the writes.")),
    /** Connections run out. */
    MANY_CONNECTIONS(
            "The connections of a database run out",
            "Nearly as many are open as it allows; the next clients are refused.",
            List.of("Count connections by user and state: idle ones are held by pools."),
            List.of("Make pools smaller, or put a pooler in front.")),
    /** A cache does not answer. */
    CACHE_DOWN(
            "A cache does not answer",
            "What it held is asked of what lies behind it, which may not bear the load.",
            List.of("Look whether it runs and whether it was killed for its memory."),
            List.of("Start it again, and watch the database behind it while it fills.")),
    /** A cache misses. */
    CACHE_MISSES(
            "A cache can answer too few questions",
            "Most of the gain of a cache is lost with a few percent of its hits.",
            List.of("Look whether it is full and throws away, or was emptied."),
            List.of("Give it more memory, or keep entries for longer.")),
    /** A backup failed. */
    BACKUP_FAILED(
            "A backup failed",
            "The last backup of a database is older than planned.",
            List.of("Read the log of the job.", "Look whether it may write to the bucket."),
            List.of("Mend the cause and run the job by hand.")),
    /** An objective will be missed soon. */
    ERROR_BUDGET_BURNS_FAST(
            "An objective will be missed soon",
            "So many requests fail that the budget of the whole window is used up within days.",
            List.of("Look at the errors and the duration of answers.", "Look at what was deployed last."),
            List.of("Go back to the last version if a deployment came before.")),
    /** An objective will be missed. */
    ERROR_BUDGET_BURNS_SLOWLY(
            "An objective will be missed",
            "Requests fail steadily: at this pace the budget does not last for the window.",
            List.of("Look which requests fail, and since when."),
            List.of("Plan the repair before new features."));

    private final String title;
    private final String meaning;
    private final List<String> looks;
    private final List<String> remedies;

    AlertKind(String title, String meaning, List<String> looks, List<String> remedies) {
        this.title = title;
        this.meaning = meaning;
        this.looks = looks;
        this.remedies = remedies;
    }

    /** Returns the name of the alert, such as {@code ServiceUnreachable}. */
    public String alert() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /** Returns the name of its runbook, such as {@code service-unreachable.md}. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
    }

    /** Returns what it is, in a few words. */
    public String title() {
        return title;
    }

    /** Returns what it means for users. */
    public String meaning() {
        return meaning;
    }

    /** Returns where to look, in order. */
    public List<String> looks() {
        return looks;
    }

    /** Returns what helps. */
    public List<String> remedies() {
        return remedies;
    }
}
