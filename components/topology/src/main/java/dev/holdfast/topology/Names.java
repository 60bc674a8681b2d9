package dev.holdfast.topology;

/** The forms that names in a topology may take, each with the words that say it to people. */
public final class Names {
    /** A name that becomes part of Kubernetes, Compose and DNS names: an RFC 1123 label, kept short to leave room for suffixes. */
    public static final String LABEL = "^[a-z]([-a-z0-9]{0,38}[a-z0-9])?$";

    /** {@link #LABEL} in words. */
    public static final String LABEL_MEANING =
            "lower-case letters, digits and hyphens, a letter first and no hyphen last, at most 40 characters";

    /** The name of an object that exists already: an RFC 1123 subdomain. */
    public static final String OBJECT = "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$";

    /** {@link #OBJECT} in words. */
    public static final String OBJECT_MEANING =
            "lower-case letters, digits, hyphens and dots, at most 253 characters, a letter or digit at both ends";

    /** An environment variable, as POSIX names them. */
    public static final String VARIABLE = "^[A-Za-z_][A-Za-z0-9_]{0,127}$";

    /** {@link #VARIABLE} in words. */
    public static final String VARIABLE_MEANING =
            "letters, digits and underscores, no digit first, at most 128 characters";

    /** A path inside a container: absolute, no empty, {@code .} or {@code ..} part. */
    public static final String ABSOLUTE_PATH = "^(/(?!\\.{1,2}(/|$))[A-Za-z0-9._+@-]+)+$";

    /** {@link #ABSOLUTE_PATH} in words. */
    public static final String ABSOLUTE_PATH_MEANING =
            "an absolute path of letters, digits and . _ + @ -, without . or .. as a part";

    /** The path of a URL, without query. */
    public static final String URL_PATH = "^/[A-Za-z0-9._~!&()*+,=:@%/-]*$";

    /** {@link #URL_PATH} in words. */
    public static final String URL_PATH_MEANING =
            "the path of a URL, beginning with /, without spaces, quotes or query";

    /** A filter of topics, as MQTT has it: levels between slashes, {@code +} for any one level, {@code #} last for all that follow. */
    public static final String TOPIC_FILTER =
            "^(?=.{1,200}$)(#|(\\+|[A-Za-z0-9_.:@=~-]+)(/(\\+|[A-Za-z0-9_.:@=~-]+))*(/#)?)$";

    /** {@link #TOPIC_FILTER} in words. */
    public static final String TOPIC_FILTER_MEANING =
            "levels of letters, digits and _ . : @ = ~ - with / between them, + for any one level, # at the end for all that follow";

    /** A topic that something is published to: a filter that leaves nothing open. */
    public static final String TOPIC = "^(?=.{1,200}$)[A-Za-z0-9_.:@=~-]+(/[A-Za-z0-9_.:@=~-]+)*$";

    /** {@link #TOPIC} in words. */
    public static final String TOPIC_MEANING = "levels of letters, digits and _ . : @ = ~ - with / between them";

    /** The name of a group of takers, which stands between two slashes in what they subscribe to. */
    public static final String GROUP = "^[A-Za-z0-9_.:@=~-]{1,100}$";

    /** {@link #GROUP} in words. */
    public static final String GROUP_MEANING = "letters, digits and _ . : @ = ~ -, at most 100 characters";

    /** The id of a policy: capital letters, perhaps more behind hyphens, a number, and a letter where one row asserts several things. */
    public static final String POLICY = "^[A-Z][A-Z0-9]{0,19}(-[A-Z0-9]{1,20}){0,3}[a-z]?$";

    /** {@link #POLICY} in words. */
    public static final String POLICY_MEANING = "the id of a policy, such as K05, M01a or ACME-001";

    /** What a policy finds something at, with {@code *} for any text. */
    public static final String POLICY_OBJECT = "^[^\\s\\x00-\\x1f\\x7f][^\\x00-\\x1f\\x7f]{0,299}$";

    /** {@link #POLICY_OBJECT} in words. */
    public static final String POLICY_OBJECT_MEANING =
            "what is found fault with, such as service api, at most 300 characters, with * for any text";

    /** Why something is as it is. */
    public static final String REASON = "^(?=.*\\S)[^\\x00-\\x1f\\x7f]{1,1000}$";

    /** {@link #REASON} in words. */
    public static final String REASON_MEANING = "a reason in one line of at most 1000 characters";

    /** The name of a number of a policy. */
    public static final String PARAMETER = "^[a-z][A-Za-z0-9]{0,39}$";

    /** {@link #PARAMETER} in words. */
    public static final String PARAMETER_MEANING = "letters and digits, a lower-case letter first";

    /** A port's name: an IANA service name, at most 15 characters, as Kubernetes asks. */
    public static final String PORT = "^[a-z]([-a-z0-9]{0,13}[a-z0-9])?$";

    /** {@link #PORT} in words. */
    public static final String PORT_MEANING =
            "lower-case letters, digits and hyphens, a letter first, at most 15 characters";

    /** An identifier in SQL that needs no quotes. */
    public static final String SQL = "^[a-z_][a-z0-9_]{0,62}$";

    /** {@link #SQL} in words. */
    public static final String SQL_MEANING =
            "lower-case letters, digits and underscores, no digit first, at most 63 characters";

    /**
     * The key of a label, or of a taint: an RFC 1123 label of at most 63 characters, with or without a DNS name before
     * it, as Kubernetes asks.
     */
    public static final String LABEL_KEY =
            "^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$";

    /** {@link #LABEL_KEY} in words. */
    public static final String LABEL_KEY_MEANING =
            "letters, digits and . _ -, a letter or digit at both ends, at most 63 characters; before them may stand a DNS name and a slash";

    /** A {@link #LABEL_KEY} that Holdfast does not set itself. */
    public static final String OWN_LABEL_KEY =
            "^(?!holdfast\\.dev/|app\\.kubernetes\\.io/(name|instance|component|part-of|managed-by)$)"
                    + "([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$";

    /** {@link #OWN_LABEL_KEY} in words. */
    public static final String OWN_LABEL_KEY_MEANING =
            LABEL_KEY_MEANING + "; none of those that Holdfast sets itself, such as app.kubernetes.io/name";

    /** The value of a label, or of a taint, as Kubernetes asks. */
    public static final String LABEL_VALUE = "^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$";

    /** {@link #LABEL_VALUE} in words. */
    public static final String LABEL_VALUE_MEANING =
            "letters, digits and . _ -, a letter or digit at both ends, at most 63 characters";

    /** Addresses that begin alike, as CIDR writes them, of IPv4 or IPv6 (RFC 4632, RFC 4291). */
    public static final String ADDRESSES =
            "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(?=[0-9])|(?=/))){4}/(3[0-2]|[12]?[0-9])"
                    + "|(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}"
                    + "|(?!(.*:){8})([0-9a-fA-F]{1,4}(:[0-9a-fA-F]{1,4})*)?::([0-9a-fA-F]{1,4}(:[0-9a-fA-F]{1,4})*)?)"
                    + "/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$";

    /** {@link #ADDRESSES} in words. */
    public static final String ADDRESSES_MEANING = "a block of addresses such as 10.0.0.0/8 or fd00::/8";

    /** The name of a metric, as the adapters of Kubernetes take it. */
    public static final String METRIC = "^[a-zA-Z_:][a-zA-Z0-9_:.-]{0,127}$";

    /** {@link #METRIC} in words. */
    public static final String METRIC_MEANING =
            "the name of a metric: letters, digits and _ : . -, no digit first, at most 128 characters";

    /** The name of something that another system keeps: one word, which we only pass on. */
    public static final String FOREIGN = "^[!-~]{1,253}$";

    /** {@link #FOREIGN} in words. */
    public static final String FOREIGN_MEANING = "letters, digits and signs of ASCII without spaces, at most 253";

    /** The name of a metric of Prometheus. */
    public static final String PROMETHEUS = "^[a-zA-Z_:][a-zA-Z0-9_:]{0,199}$";

    /** {@link #PROMETHEUS} in words. */
    public static final String PROMETHEUS_MEANING =
            "letters, digits, underscores and colons, no digit first, at most 200 characters";

    /** A label of Prometheus. */
    public static final String PROMETHEUS_LABEL = "^[a-zA-Z_][a-zA-Z0-9_]{0,99}$";

    /** {@link #PROMETHEUS_LABEL} in words. */
    public static final String PROMETHEUS_LABEL_MEANING =
            "letters, digits and underscores, no digit first, at most 100 characters";

    /** A share of requests, the slowest of which are left out. */
    public static final String QUANTILE = "^p[1-9][0-9]?(\\.[0-9]{1,2})?$";

    /** {@link #QUANTILE} in words. */
    public static final String QUANTILE_MEANING = "p50, p95, p99, p99.9 or the like";

    /** A bucket for objects, with or without a prefix in it. */
    public static final String S3 = "^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/[A-Za-z0-9._/-]*)?$";

    /** {@link #S3} in words. */
    public static final String S3_MEANING = "s3://BUCKET or s3://BUCKET/PREFIX";

    private Names() {}
}
