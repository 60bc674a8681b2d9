package dev.holdfast.policies.compose.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.policies.input.Inputs;
import org.junit.jupiter.api.Test;

/** Included files come with their own variables, and their places survive. */
class IncludingTest {
    private static final String DATA = "services:\n  db:\n    image: postgres:${PG:-16}\n    user: ${USER_ID}\n";

    @Test
    void shortForm() {
        ComposeProject project = Projects.of(
                "compose.yaml",
                "include: [data/compose.yaml]\nservices: {api: {image: api:1}}",
                "data/compose.yaml",
                DATA,
                "data/.env",
                "USER_ID=999\nPG=17",
                ".env",
                "PG=15");
        ComposeService db = Projects.service(project, "db");
        assertThat(db.at("image").text())
                .as("the project's own variables come first")
                .isEqualTo("postgres:15");
        assertThat(db.at("user").text()).isEqualTo("999");
        assertThat(db.origin().name()).isEqualTo("data/compose.yaml");
        assertThat(db.place().line()).isEqualTo(2);
        assertThat(db.near(db.at("image"))).isSameAs(db);
        assertThat(project.services()).extracting(ComposeService::name).containsExactly("db", "api");
    }

    @Test
    void longFormWithSeveralPathsAndVariables() {
        ComposeProject project = Projects.of(
                "compose.yaml",
                "include:\n  - path: [data/compose.yaml, data/more.yaml]\n    env_file: [a.env, b.env]\n    project_directory: .\n",
                "data/compose.yaml",
                DATA,
                "data/more.yaml",
                "services:\n  db:\n    restart: always\n",
                "a.env",
                "USER_ID=1\nPG=1",
                "b.env",
                "USER_ID=2",
                "data/.env",
                "USER_ID=3");
        ComposeService db = Projects.service(project, "db");
        assertThat(db.at("user").text()).isEqualTo("2");
        assertThat(db.at("image").text()).isEqualTo("postgres:1");
        assertThat(db.near(db.at("restart")).origin().name()).isEqualTo("data/more.yaml");
    }

    @Test
    void includedServicesCanBeExtendedAndOverridden() {
        ComposeProject project = Projects.of(
                "compose.yaml",
                "include: [data.yaml]\nservices:\n  db: {restart: always}\n  other: {extends: db}\n",
                "data.yaml",
                DATA);
        assertThat(Projects.service(project, "db").at("restart").text()).isEqualTo("always");
        assertThat(Projects.service(project, "db").origin().name()).isEqualTo("data.yaml");
        assertThat(Projects.service(project, "other").at("image").text()).isEqualTo("postgres:16");
    }

    @Test
    void anIncludedServiceIsJudgedOnceAsItIsIncluded() {
        ComposeProject whole = Projects.of("compose.yaml", "include: [data.yaml]", "data.yaml", DATA, ".env", "PG=17");
        ComposeProject alone = Projects.of("data.yaml", DATA);
        for (Inputs inputs : new Inputs[] {
            new Inputs.Collector()
                    .add(ComposeProject.class, whole)
                    .add(ComposeProject.class, alone)
                    .inputs(),
            new Inputs.Collector()
                    .add(ComposeProject.class, alone)
                    .add(ComposeProject.class, whole)
                    .inputs()
        }) {
            assertThat(ComposeServices.of(inputs))
                    .extracting(service -> service.at("image").text())
                    .containsExactly("postgres:17");
        }
    }

    @Test
    void circlesAreRefused() {
        assertThatThrownBy(() -> Projects.of("compose.yaml", "include: [a.yaml]", "a.yaml", "include: [compose.yaml]"))
                .hasMessage("a.yaml:1:11: files include each other in a circle: compose.yaml, a.yaml");
    }

    @Test
    void aMissingFileOfVariablesIsRefused() {
        assertThatThrownBy(() ->
                        Projects.of("compose.yaml", "include: [{path: a.yaml, env_file: gone.env}]", "a.yaml", DATA))
                .hasMessageContaining("there is no file gone.env");
    }
}
