module holdfast.invalid/tools/definitions

go 1.26

require (
	github.com/argoproj/argo-rollouts v1.10.1
	github.com/cloudnative-pg/cloudnative-pg v1.30.0
	github.com/cloudnative-pg/plugin-barman-cloud v0.13.0
	github.com/kedacore/keda/v2 v2.21.0
	sigs.k8s.io/gateway-api v1.6.3
)
