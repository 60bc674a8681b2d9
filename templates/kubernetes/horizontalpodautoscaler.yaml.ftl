<#macro rules of>
      stabilizationWindowSeconds: ${of.stabilizationWindowSeconds}
      selectPolicy: ${of.selectPolicy}
<#if of.policies?has_content>
      policies:
<#list of.policies as policy>
        - type: ${policy.type}
          value: ${policy.value}
          periodSeconds: ${policy.periodSeconds}
</#list>
</#if>
</#macro>
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
  scaleTargetRef:
    apiVersion: ${spec.scaleTargetRef.apiVersion}
    kind: ${spec.scaleTargetRef.kind}
    name: ${spec.scaleTargetRef.name}
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
  behavior:
    scaleUp:
<@rules spec.scaleUp/>
    scaleDown:
<@rules spec.scaleDown/>
