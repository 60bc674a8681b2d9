<#-- What autoscalers of every kind have. -->
<#macro target spec>
  scaleTargetRef:
    apiVersion: ${spec.scaleTargetRef.apiVersion}
    kind: ${spec.scaleTargetRef.kind}
    name: ${spec.scaleTargetRef.name}
</#macro>

<#macro behavior spec>
  behavior:
    scaleUp:
<@rules spec.scaleUp/>
    scaleDown:
<@rules spec.scaleDown/>
</#macro>

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
