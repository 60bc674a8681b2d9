package dev.holdfast.policies.monitoring.promql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses <a href="https://prometheus.io/docs/prometheus/latest/querying/basics/">PromQL</a> by precedence. It takes all that Prometheus takes
 * as to grammar, and Grafana's variables; it knows neither which functions there are nor how many arguments they take.
 */
public final class Promql {
    private static final int DEEPEST = 100;
    private static final int POWER = 6;

    private static final Set<String> AGGREGATIONS = Set.of(
            "sum",
            "min",
            "max",
            "avg",
            "group",
            "stddev",
            "stdvar",
            "count",
            "count_values",
            "bottomk",
            "topk",
            "quantile",
            "limitk",
            "limit_ratio");

    private static final Map<String, Integer> PRECEDENCE = Map.ofEntries(
            Map.entry("or", 1),
            Map.entry("and", 2),
            Map.entry("unless", 2),
            Map.entry("==", 3),
            Map.entry("!=", 3),
            Map.entry("<=", 3),
            Map.entry("<", 3),
            Map.entry(">=", 3),
            Map.entry(">", 3),
            Map.entry("+", 4),
            Map.entry("-", 4),
            Map.entry("*", 5),
            Map.entry("/", 5),
            Map.entry("%", 5),
            Map.entry("atan2", 5),
            Map.entry("^", POWER));

    private final List<Token> tokens;
    private int at;
    private int depth;

    private Promql(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Parses an expression of a panel, in which Grafana puts values in place of its variables.
     *
     * @throws PromqlFault where it is none
     */
    public static Expression parse(String text) throws PromqlFault {
        return parse(Tokens.of(text));
    }

    /**
     * Parses an expression that Prometheus reads as it stands.
     *
     * @throws PromqlFault where it is none, or has a variable of Grafana
     */
    public static Expression parseRule(String text) throws PromqlFault {
        List<Token> tokens = Tokens.of(text);
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.VARIABLE) {
                throw new PromqlFault(token.at(), "'" + token.text() + "' is a variable of Grafana");
            }
        }
        return parse(tokens);
    }

    private static Expression parse(List<Token> tokens) throws PromqlFault {
        Promql parser = new Promql(tokens);
        Expression expression = parser.binary(1);
        parser.expectEnd();
        return expression;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(at < tokens.size() - 1 ? at++ : at);
    }

    private boolean take(String sign) {
        if (peek().is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private boolean takeWord(String word) {
        if (peek().isWord(word)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String sign) throws PromqlFault {
        if (!take(sign)) {
            throw unexpected("'" + sign + "' is missing");
        }
    }

    private void expectEnd() throws PromqlFault {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected("an operator is missing");
        }
    }

    private PromqlFault unexpected(String reason) {
        Token token = peek();
        String found = token.kind() == Token.Kind.END ? "the end" : "'" + token.text() + "'";
        return new PromqlFault(token.at(), reason + " before " + found);
    }

    private Expression binary(int least) throws PromqlFault {
        if (++depth > DEEPEST) {
            throw new PromqlFault(peek().at(), "parts are nested more than " + DEEPEST + " deep");
        }
        Expression left = unary();
        while (true) {
            String operator = operator(peek());
            int precedence = operator == null ? 0 : PRECEDENCE.getOrDefault(operator, 0);
            if (operator == null || precedence < least) {
                depth--;
                return left;
            }
            at++;
            takeWord("bool");
            Expression.Matching matching = matching();
            Expression right = binary(operator.equals("^") ? precedence : precedence + 1);
            left = new Expression.Binary(operator, left, right, matching);
        }
    }

    private static @Nullable String operator(Token token) {
        String text = token.kind() == Token.Kind.NAME ? token.text().toLowerCase(Locale.ROOT) : token.text();
        boolean mayBe = token.kind() == Token.Kind.SIGN || token.kind() == Token.Kind.NAME;
        return mayBe && PRECEDENCE.containsKey(text) ? text : null;
    }

    private Expression.@Nullable Matching matching() throws PromqlFault {
        boolean on = takeWord("on");
        if (!on && !takeWord("ignoring")) {
            return null;
        }
        List<String> labels = labels();
        if ((takeWord("group_left") || takeWord("group_right")) && peek().is("(")) {
            labels();
        }
        return new Expression.Matching(on, labels);
    }

    private List<String> labels() throws PromqlFault {
        List<String> labels = new ArrayList<>();
        expect("(");
        while (!take(")")) {
            Token label = next();
            if (label.kind() != Token.Kind.NAME
                    && label.kind() != Token.Kind.TEXT
                    && label.kind() != Token.Kind.VARIABLE) {
                throw new PromqlFault(label.at(), "the name of a label is missing");
            }
            labels.add(label.text());
            if (!take(",") && !peek().is(")")) {
                throw unexpected("')' is missing");
            }
        }
        return labels;
    }

    private Expression unary() throws PromqlFault {
        if (take("-") || take("+")) {
            return binary(POWER);
        }
        Expression expression = primary();
        while (true) {
            if (peek().is("[")) {
                expression = ranged(expression);
            } else if (takeWord("offset")) {
                take("-");
                next();
            } else if (take("@")) {
                modifier();
            } else {
                return expression;
            }
        }
    }

    /** What stands behind {@code @}: a time, or {@code start()} or {@code end()}. */
    private void modifier() throws PromqlFault {
        take("-");
        Token time = next();
        if (time.kind() == Token.Kind.NAME) {
            expect("(");
            expect(")");
        }
    }

    private Expression ranged(Expression expression) throws PromqlFault {
        expect("[");
        String window = duration();
        if (take(":")) {
            if (!peek().is("]")) {
                duration();
            }
            expect("]");
            return new Expression.Subquery(expression, window);
        }
        expect("]");
        if (expression instanceof Expression.Selector selector && selector.window() == null) {
            return new Expression.Selector(selector.metric(), selector.matchers(), window);
        }
        if (expression instanceof Expression.Variable) {
            return expression;
        }
        throw new PromqlFault(peek().at(), "a range can only follow a selector; write [5m:] for that of an expression");
    }

    private String duration() throws PromqlFault {
        Token token = next();
        return switch (token.kind()) {
            case DURATION, NUMBER, VARIABLE -> token.text();
            default -> throw new PromqlFault(token.at(), "a duration is missing");
        };
    }

    private Expression primary() throws PromqlFault {
        Token token = next();
        switch (token.kind()) {
            case NUMBER, DURATION, TEXT -> {
                return new Expression.Literal(token.text());
            }
            case VARIABLE -> {
                if (peek().is("{")) {
                    return new Expression.Selector(token.text(), matchers(), null);
                }
                return peek().is("(")
                        ? new Expression.Call(token.text(), arguments())
                        : new Expression.Variable(token.text());
            }
            case NAME -> {
                return named(token);
            }
            default -> {
                if (token.is("(")) {
                    Expression inner = binary(1);
                    expect(")");
                    return inner;
                }
                if (token.is("{")) {
                    at--;
                    return new Expression.Selector("", matchers(), null);
                }
                throw new PromqlFault(
                        token.at(),
                        token.kind() == Token.Kind.END
                                ? "the expression ends too early"
                                : "'" + token.text() + "' means nothing here");
            }
        }
    }

    private Expression named(Token name) throws PromqlFault {
        String word = name.text().toLowerCase(Locale.ROOT);
        boolean grouped = peek().isWord("by") || peek().isWord("without");
        if (AGGREGATIONS.contains(word) && (peek().is("(") || grouped)) {
            return aggregate(word);
        }
        if (peek().is("(")) {
            return new Expression.Call(name.text(), arguments());
        }
        if (word.equals("inf") || word.equals("nan")) {
            return new Expression.Literal(word);
        }
        return new Expression.Selector(name.text(), peek().is("{") ? matchers() : Map.of(), null);
    }

    private Expression aggregate(String operator) throws PromqlFault {
        boolean without = peek().isWord("without");
        List<String> labels = null;
        if (takeWord("by") || takeWord("without")) {
            labels = labels();
        }
        List<Expression> arguments = arguments();
        if (labels == null && (peek().isWord("by") || peek().isWord("without"))) {
            without = peek().isWord("without");
            at++;
            labels = labels();
        }
        if (arguments.isEmpty()) {
            throw unexpected(operator + " needs something to aggregate,");
        }
        return new Expression.Aggregate(operator, labels == null ? List.of() : labels, without, arguments);
    }

    private List<Expression> arguments() throws PromqlFault {
        List<Expression> arguments = new ArrayList<>();
        expect("(");
        while (!take(")")) {
            arguments.add(binary(1));
            if (!take(",") && !peek().is(")")) {
                throw unexpected("')' is missing");
            }
        }
        return arguments;
    }

    private Map<String, String> matchers() throws PromqlFault {
        Map<String, String> matchers = new LinkedHashMap<>();
        expect("{");
        while (!take("}")) {
            Token label = next();
            if (label.kind() == Token.Kind.VARIABLE) {
                matchers.put(label.text(), "");
            } else if (label.kind() == Token.Kind.NAME || label.kind() == Token.Kind.TEXT) {
                matcher(label, matchers);
            } else {
                throw new PromqlFault(label.at(), "the name of a label is missing");
            }
            if (!take(",") && !peek().is("}")) {
                throw unexpected("'}' is missing");
            }
        }
        return matchers;
    }

    private void matcher(Token label, Map<String, String> matchers) throws PromqlFault {
        Token operator = peek();
        if (label.kind() == Token.Kind.TEXT && (operator.is(",") || operator.is("}"))) {
            // The name of a metric in quotes, since Prometheus 3.
            matchers.put("__name__", "=" + label.text());
            return;
        }
        if (!operator.is("=") && !operator.is("!=") && !operator.is("=~") && !operator.is("!~")) {
            throw unexpected("an operator such as = is missing");
        }
        at++;
        Token value = next();
        if (value.kind() != Token.Kind.TEXT && value.kind() != Token.Kind.VARIABLE) {
            throw new PromqlFault(value.at(), "the value of a label has to be in quotes");
        }
        matchers.merge(label.text(), operator.text() + value.text(), (one, other) -> one + "," + other);
    }
}
