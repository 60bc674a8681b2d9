package dev.holdfast.blueprint.monitoring;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * How a service counts its requests.
 *
 * @param service its name
 * @param metric the counter
 * @param status the label with the status of the answer
 */
public record Requests(String service, String metric, String status) {
    /** Returns all requests. */
    public Promql all() {
        return Promql.of(metric).with("service", service);
    }

    /** Returns the query for the part of requests that were answered with an error; 0 where there was none. */
    public String errorRatio(Duration window) {
        return "(sum(rate(" + all().matching(status, "5..").over(window) + ")) or vector(0)) / sum(rate("
                + all().over(window) + "))";
    }

    /** Returns the part of one that a word such as {@code p99} means. */
    public static BigDecimal quantile(String share) {
        return new BigDecimal(share.substring(1)).movePointLeft(2);
    }
}
