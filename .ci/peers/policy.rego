# Five rules for conftest, as .ci/bench-check runs them beside all rules of Holdfast: K01, K04, K07, K11 and K12 in short.
package main

workloads := {"CronJob", "DaemonSet", "Deployment", "Job", "Pod", "ReplicaSet", "StatefulSet"}

pod := input.spec if input.kind == "Pod"

pod := input.spec.template.spec if input.kind in workloads - {"CronJob", "Pod"}

pod := input.spec.jobTemplate.spec.template.spec if input.kind == "CronJob"

deny contains sprintf("%s %s: container %s has an image without a fixed tag", [input.kind, input.metadata.name, container.name]) if {
	some container in pod.containers
	not regex.match(`(:[^:/]+|@sha256:[0-9a-f]{64})$`, trim_suffix(container.image, ":latest"))
}

deny contains sprintf("%s %s: container %s has no memory limit", [input.kind, input.metadata.name, container.name]) if {
	some container in pod.containers
	not container.resources.limits.memory
}

deny contains sprintf("%s %s: container %s has no readiness probe", [input.kind, input.metadata.name, container.name]) if {
	not input.kind in {"CronJob", "Job"}
	some container in pod.containers
	not container.readinessProbe
}

deny contains sprintf("%s %s: container %s may run as root", [input.kind, input.metadata.name, container.name]) if {
	some container in pod.containers
	not object.get(container, ["securityContext", "runAsNonRoot"], object.get(pod, ["securityContext", "runAsNonRoot"], false))
}

deny contains sprintf("%s %s: container %s may gain privileges", [input.kind, input.metadata.name, container.name]) if {
	some container in pod.containers
	object.get(container, ["securityContext", "allowPrivilegeEscalation"], true)
}
