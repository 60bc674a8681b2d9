<#macro target of>
        target:
          type: ${of.type}
<#if of.averageUtilization??>
          averageUtilization: ${of.averageUtilization}
</#if>
<#if of.value??>
          value: ${of.value}
</#if>
<#if of.averageValue??>
          averageValue: ${of.averageValue}
</#if>
</#macro>
<@common.head object/>
<#assign spec = object.spec>
spec:
<@scaling.target spec/>
  minReplicas: ${spec.minReplicas}
  maxReplicas: ${spec.maxReplicas}
  metrics:
<#list spec.metrics as metric>
    - type: ${metric.type}
<#switch metric.type>
<#case "Resource">
      resource:
        name: ${metric.name}
<#break>
<#case "Pods">
      pods:
        metric:
          name: ${metric.name}
<#break>
<#case "External">
      external:
        metric:
          name: ${metric.name}
<#if metric.matchLabels?has_content>
          selector:
            matchLabels:
              ${yaml_tree(metric.matchLabels, 14)}
</#if>
<#break>
</#switch>
<@target metric.target/>
</#list>
<@scaling.behavior spec/>
