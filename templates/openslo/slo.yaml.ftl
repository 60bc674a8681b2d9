<#-- The objectives of one service. -->
# Written by Holdfast from the topology: changes here are lost.
apiVersion: openslo/v1
kind: Service
metadata:
  name: ${file.service}
  displayName: ${file.displayName}
spec:
  description: ${file.description}
<#list file.objectives as slo>
---
apiVersion: openslo/v1
kind: SLO
metadata:
  name: ${slo.name}
  displayName: ${slo.displayName}
spec:
  service: ${slo.service}
  description: ${slo.description}
  indicator:
    metadata:
      name: ${slo.name}
    spec:
      ratioMetric:
<#if slo.raw??>
        rawType: success
        raw:
          metricSource:
            type: Prometheus
            spec:
              query: ${slo.raw}
<#else>
        counter: true
        good:
          metricSource:
            type: Prometheus
            spec:
              query: ${slo.good}
        total:
          metricSource:
            type: Prometheus
            spec:
              query: ${slo.total}
</#if>
  timeWindow:
    - duration: ${slo.window}
      isRolling: true
  budgetingMethod: Occurrences
  objectives:
    - displayName: ${slo.displayName}
      target: ${slo.target}
</#list>
