// A program in JavaScript that runs within this process (Automation API), as those in TypeScript do once they are compiled: it needs no
// language host. Arguments: the folder of the policy pack, the file of its configuration.
"use strict";

const path = require("path");
const fs = require("fs");
const pulumi = require("@pulumi/pulumi");
const { LocalWorkspace } = require("@pulumi/pulumi/automation");

const [pack, config] = process.argv.slice(2);

async function program() {
  new pulumi.CustomResource("kubernetes:apps/v1:Deployment", "api", {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "api", namespace: "judged" },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: "api" } },
      template: {
        metadata: { labels: { app: "api" } },
        spec: { containers: [{ name: "api", image: "registry.example/api:1" }] },
      },
    },
  });
}

async function main() {
  const workDir = path.join(process.cwd(), "work");
  fs.mkdirSync(workDir);
  const stack = await LocalWorkspace.createOrSelectStack(
    { stackName: "javascript", projectName: "inline", program },
    { workDir },
  );
  try {
    await stack.preview({ policyPacks: [pack], policyPackConfigs: [config], onOutput: console.log });
    console.log("the preview went through");
  } catch (error) {
    console.log("the preview failed: " + error.message);
  }
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
