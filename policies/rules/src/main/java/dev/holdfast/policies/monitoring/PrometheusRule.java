package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.monitoring.promql.Expression;
import dev.holdfast.policies.monitoring.promql.Promql;
import dev.holdfast.policies.monitoring.promql.PromqlFault;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alert, or a series that is recorded.
 *
 * @param document where it stands
 * @param node what is written
 * @param path its path there: {@code groups[0].rules[2]}
 * @param expression its expression; null where that is none
 */
public record PrometheusRule(MonitoringDocument document, Node node, String path, @Nullable Expression expression)
        implements Subject {
    static PrometheusRule of(MonitoringDocument document, Node node, String path) {
        Expression expression;
        try {
            expression = Promql.parseRule(node.get("expr").textOr(""));
        } catch (PromqlFault none) {
            expression = null;
        }
        return new PrometheusRule(document, node, path, expression);
    }

    /** Whether it is an alert. */
    public boolean isAlert() {
        return node.get("alert").isPresent();
    }

    /** Its name. */
    public String name() {
        return node.get("alert").textOr(node.get("record").textOr(""));
    }

    /** Whether it fires whatever happens, so that its silence tells that nobody watches any more. */
    public boolean firesAlways() {
        return expression instanceof Expression.Call call && call.function().equals("vector");
    }

    /** Finds something at a value of it, or at itself where the value is absent. */
    void found(RuleRun run, Node at, String field, String message) {
        Node nearest = at.line() == 0 ? node : at;
        run.found(document.comments().at(this, nearest), document.placeOf(nearest), path + "." + field, message);
    }

    @Override
    public String words() {
        return (isAlert() ? "alert " : "record ") + name();
    }

    @Override
    public Origin origin() {
        return document.origin();
    }

    @Override
    public Place place() {
        return document.placeOf(node);
    }

    @Override
    public List<WrittenWaiver> waivers() {
        return document.waivers();
    }
}
