package dev.holdfast.policies.cel.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.extensions.CelListsExtensions;
import dev.cel.extensions.CelStringExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.CelStandardFunctions.StandardFunction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * CEL as policies speak it: the standard, optional values, comprehensions of two variables, the libraries for strings, lists, sets,
 * numbers and bindings, and quantities as Kubernetes has them. Only {@code object} and {@code params.NAME} are known.
 */
public final class Language {
    /** No expression that a person reads is longer. */
    private static final int LONGEST = 10_000;

    private static final int DEEPEST = 100;
    private static final int MOST_PARTS = 5_000;

    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(DEEPEST)
            .maxParseExpressionNodeCount(MOST_PARTS)
            .build();

    /** Without those that make a long text of a short one, or a list of a number: {@link BoundedText} has what is needed of them. */
    private static final CelStringExtensions STRINGS = CelExtensions.strings(
            CelStringExtensions.Function.CHAR_AT,
            CelStringExtensions.Function.INDEX_OF,
            CelStringExtensions.Function.LAST_INDEX_OF,
            CelStringExtensions.Function.LOWER_ASCII,
            CelStringExtensions.Function.QUOTE,
            CelStringExtensions.Function.SPLIT,
            CelStringExtensions.Function.SUBSTRING,
            CelStringExtensions.Function.TRIM,
            CelStringExtensions.Function.UPPER_ASCII);

    private static final CelListsExtensions LISTS = CelExtensions.lists(
            CelListsExtensions.Function.SLICE,
            CelListsExtensions.Function.FLATTEN,
            CelListsExtensions.Function.DISTINCT,
            CelListsExtensions.Function.REVERSE,
            CelListsExtensions.Function.SORT);

    private final CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder()
            .setOptions(OPTIONS)
            .setStandardFunctions(CelStandardFunctions.newBuilder()
                    .excludeFunctions(StandardFunction.MATCHES)
                    .build())
            .addFunctionBindings(BoundedRegex.bindings())
            .addFunctionBindings(BoundedText.bindings())
            .addFunctionBindings(QuantityFunctions.bindings())
            .addLibraries(
                    STRINGS,
                    LISTS,
                    CelExtensions.sets(OPTIONS),
                    CelExtensions.math(),
                    CelExtensions.optional(),
                    CelExtensions.comprehensions())
            .build();

    /**
     * What is wrong in an expression.
     *
     * @param line the line within the expression, from 1
     * @param column the column within that line, in code points, from 0
     * @param message what is wrong
     */
    public record Issue(int line, int column, String message) {}

    /**
     * What came of compiling.
     *
     * @param expression the expression; none if there are issues
     * @param issues all that is wrong
     */
    public record Compiled(List<Expression> expression, List<Issue> issues) {}

    private static CelCompiler compiler(Collection<String> parameters) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addFunctionDeclarations(BoundedText.declarations())
                .addFunctionDeclarations(QuantityFunctions.declarations())
                .addLibraries(
                        STRINGS,
                        LISTS,
                        CelExtensions.sets(OPTIONS),
                        CelExtensions.math(),
                        CelExtensions.bindings(),
                        CelExtensions.optional(),
                        CelExtensions.comprehensions())
                .addVar("object", SimpleType.DYN);
        parameters.forEach(name -> builder.addVar("params." + name, SimpleType.INT));
        return builder.build();
    }

    /** Compiles an expression that says yes or no. */
    public Compiled condition(String text, Collection<String> parameters) {
        return compile(text, parameters, CelKind.BOOL, "true or false");
    }

    /** Compiles an expression that gives a text. */
    public Compiled text(String text, Collection<String> parameters) {
        return compile(text, parameters, CelKind.STRING, "a text");
    }

    private Compiled compile(String text, Collection<String> parameters, CelKind wanted, String words) {
        try {
            CelValidationResult result = compiler(parameters).compile(text);
            if (result.hasError()) {
                return refused(issues(result, parameters));
            }
            CelAbstractSyntaxTree tree = result.getAst();
            CelKind kind = tree.getResultType().kind();
            if (kind != wanted && kind != CelKind.DYN) {
                String type = tree.getResultType().name();
                return refused(List.of(new Issue(1, 0, "this gives a value of type " + type + ", not " + words)));
            }
            return new Compiled(List.of(new Expression(text, tree, runtime.createProgram(tree))), List.of());
        } catch (CelValidationException | CelEvaluationException | IllegalArgumentException unforeseen) {
            return refused(List.of(new Issue(1, 0, "this cannot be compiled: " + unforeseen.getMessage())));
        } catch (StackOverflowError tooDeep) {
            return refused(List.of(new Issue(1, 0, "this is nested too deeply")));
        }
    }

    private static Compiled refused(List<Issue> issues) {
        return new Compiled(List.of(), issues);
    }

    private static List<Issue> issues(CelValidationResult result, Collection<String> parameters) {
        List<Issue> issues = new ArrayList<>();
        for (CelIssue issue : result.getErrors()) {
            int line = Math.max(1, issue.getSourceLocation().getLine());
            int column = Math.max(0, issue.getSourceLocation().getColumn());
            issues.add(new Issue(line, column, IssueWords.of(issue.getMessage(), parameters)));
        }
        return issues;
    }
}
