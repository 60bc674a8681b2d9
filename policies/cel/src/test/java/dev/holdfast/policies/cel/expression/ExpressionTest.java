package dev.holdfast.policies.cel.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.ListNode;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.ScalarNode;
import dev.holdfast.policies.tree.UnknownNode;
import dev.holdfast.policies.tree.UnknownValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final String SERVICE =
            """
            apiVersion: v1
            kind: Service
            metadata:
              name: api
              labels: {team: shop, "holdfast.dev/x": "1"}
              annotations: null
            spec:
              type: LoadBalancer
              replicas: 3
              ratio: 0.5
              big: 123456789012345678901234567890
              ready: true
              quoted: "8080"
              none: ~
              memory: 1536Mi
              ports:
                - {name: http, port: 80}
                - {name: https, port: 443}
              empty: []
            data: {password: hunter2}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "object.spec.type == 'LoadBalancer'",
                "object['spec']['type'] == 'LoadBalancer'",
                "has(object.metadata.labels) && 'team' in object.metadata.labels",
                "!has(object.metadata.annotations)",
                "!has(object.spec.none) && !('none' in object.spec)",
                "object.spec.?none.orValue('nothing') == 'nothing'",
                "object.?status.?phase.hasValue() == false",
                "object.spec.replicas == 3 && object.spec.replicas <= params.most",
                "object.spec.replicas == 3.0",
                "object.spec.ratio < 1",
                "object.spec.big > 1e20",
                "object.spec.ready",
                "object.spec.quoted == '8080' && int(object.spec.quoted) == 8080",
                "object.spec.ports.all(p, p.port < 1024)",
                "object.spec.ports.exists_one(p, p.name == 'https')",
                "object.spec.ports.map(p, p.port) == [80, 443]",
                "object.spec.ports.filter(p, p.port > 80).size() == 1",
                "object.spec.ports[1].name == 'https'",
                "{'name': 'http', 'port': 80} in object.spec.ports",
                "object.spec.ports[0] == {'port': 80, 'name': 'http'}",
                "size(object.spec.empty) == 0 && size(object.metadata.labels) == 2",
                "object.metadata.labels.exists(key, key.startsWith('holdfast.dev/'))",
                "object.metadata.labels.all(key, value, value != '')",
                "object.metadata.name.matches('^[a-z]+$')",
                "object.spec.ports.map(p, p.name).join(', ') == 'http, https'",
                "'a-b-c'.replace('-', '') == 'abc' && 'a-b-c'.replace('-', '.', 1) == 'a.b-c'",
                "'ab'.replace('', '.') == '.a.b.'",
                "'a,b'.split(',').size() == 2 && ' x '.trim() == 'x' && 'A'.lowerAscii() == 'a'",
                "[3, 1, 2].sort() == [1, 2, 3] && [1, 1].distinct() == [1] && [[1], [2]].flatten() == [1, 2]",
                "object.spec.ports.reverse()[0].port == 443",
                "sets.contains(['a', 'b'], ['a'])",
                "math.greatest(1, object.spec.replicas) == 3",
                "cel.bind(n, object.spec.replicas, n + n == 6)",
                "quantity(object.spec.memory).isGreaterThan(quantity('1Gi'))",
                "quantity('1Gi').add(quantity('512Mi')) == quantity(object.spec.memory)",
                "quantity('1500m').asApproximateFloat() == 1.5 && quantity('2k').asInteger() == 2000",
                "quantity('100m').compareTo(quantity('0.1')) == 0 && !isQuantity('1 Gi') && isQuantity('1e3')",
                "object.data.password == 'hunter2'",
                "type(object.spec.ports) == list && type(object.spec) == map && type(object.spec.replicas) == int",
                "dyn(object.spec).all(k, k != '')",
            })
    void holds(String expression) throws Undecidable {
        assertThat(Asked.holds(expression, SERVICE)).as(expression).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"object.spec.type == 'ClusterIP'", "object.spec.replicas > params.most", "!object.spec.ready"})
    void doesNotHold(String expression) throws Undecidable {
        assertThat(Asked.holds(expression, SERVICE)).as(expression).isFalse();
    }

    @Test
    void aMissingKeyIsNamedButNoValueIs() {
        assertThatThrownBy(() -> Asked.holds("object.metadata.owner == 'x'", SERVICE))
                .isInstanceOf(Undecidable.class)
                .hasMessage("there is no owner; ask for it by has(…) before");
        assertThatThrownBy(() -> Asked.holds("object.metadata[object.data.password] == 'x'", SERVICE))
                .isInstanceOf(Undecidable.class)
                .hasMessage("it asks for a key that is not there; ask for it by has(…) before");
        assertThatThrownBy(() -> Asked.holds("int(object.data.password) > 1", SERVICE))
                .isInstanceOf(Undecidable.class)
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> Asked.holds("object.spec.type + 1 == 2", SERVICE))
                .isInstanceOf(Undecidable.class)
                .hasMessageNotContaining("LoadBalancer");
        assertThatThrownBy(() -> Asked.holds("quantity(object.data.password) == quantity('1')", SERVICE))
                .isInstanceOf(Undecidable.class)
                .hasMessage("quantity(…) meets a text that is no quantity of Kubernetes");
        assertThatThrownBy(() -> Asked.holds("object.spec.type", SERVICE))
                .hasMessage("it gives neither true nor false");
    }

    @Test
    void aMessageShowsThatThereIsASecretAndNoMore() throws Undecidable {
        Node object = Asked.yaml(SERVICE);
        assertThat(Asked.says("'password is ' + object.data.password", object)).isEqualTo("password is (secret)");
        assertThat(Asked.says("object.data.map(k, object.data[k]).join()", object))
                .isEqualTo("(secret)");
        assertThat(Asked.says("object.data.password == 'hunter2' ? 'right' : 'wrong'", object))
                .isEqualTo("wrong");

        Node marked = map(new Entry("token", 0, 0, ScalarNode.secret("s3cr3t")));
        assertThat(Asked.says("object.token + '!'", marked)).isEqualTo("(secret)!");
    }

    @Test
    void whatDependsOnAnUnknownValueIsNotDecided() throws Undecidable {
        Node object = map(
                new Entry("replicas", 0, 0, UnknownNode.UNKNOWN),
                new Entry("name", 0, 0, ScalarNode.plain("api", 0, 0)),
                new Entry("ports", 0, 0, new ListNode(List.of(UnknownNode.UNKNOWN), 0, 0)));
        for (String asked : List.of(
                "object.replicas > 1",
                "object.replicas.total > 1",
                "has(object.replicas)",
                "object.name == 'api' && object.replicas > 1",
                "object.ports.all(p, p > 1)")) {
            assertThatThrownBy(() -> Asked.condition(asked).holds(Asked.about(object), Limits.USUAL))
                    .as(asked)
                    .isInstanceOf(UnknownValue.class);
        }
        for (String asked : List.of(
                "object.name == 'api'",
                "object.name == 'api' || object.replicas > 1",
                "object.replicas > 1 || object.name == 'api'",
                "size(object) == 3",
                "object.exists(key, key == 'replicas')")) {
            assertThat(Asked.condition(asked).holds(Asked.about(object), Limits.USUAL))
                    .as(asked)
                    .isTrue();
        }
    }

    private static Node map(Entry... entries) {
        return new MapNode(List.of(entries), 0, 0);
    }
}
