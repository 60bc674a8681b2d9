<#-- The rules by which prometheus-adapter serves metrics to the autoscaler of Kubernetes. -->
# Written by Holdfast from the topology: changes here are lost.
<#if adapter.rules?has_content>
rules:
<#list adapter.rules as rule>
  - seriesQuery: ${rule.seriesQuery}
    resources:
      overrides:
        namespace:
          resource: namespace
        pod:
          resource: pod
    name:
      matches: ${rule.matches}
      as: ${rule.as}
    metricsQuery: ${rule.metricsQuery}
</#list>
</#if>
<#if adapter.externalRules?has_content>
externalRules:
<#list adapter.externalRules as rule>
  - seriesQuery: ${rule.seriesQuery}
    resources:
      namespaced: false
    name:
      matches: ${rule.matches}
      as: ${rule.as}
    metricsQuery: ${rule.metricsQuery}
</#list>
</#if>
