<@common.head object/>
<#assign spec = object.spec>
spec:
  type: ${spec.type}
<#if spec.clusterIP??>
  clusterIP: ${spec.clusterIP}
</#if>
<#if spec.ipFamilyPolicy??>
  ipFamilyPolicy: ${spec.ipFamilyPolicy}
</#if>
<#if spec.publishNotReadyAddresses??>
  publishNotReadyAddresses: ${spec.publishNotReadyAddresses}
</#if>
<#if spec.externalTrafficPolicy??>
  externalTrafficPolicy: ${spec.externalTrafficPolicy}
</#if>
<#if spec.sessionAffinity??>
  sessionAffinity: ${spec.sessionAffinity}
  sessionAffinityConfig:
    clientIP:
      timeoutSeconds: ${spec.sessionAffinityTimeoutSeconds}
</#if>
  selector:
    ${yaml_tree(spec.selector, 4)}
<#if spec.ports?has_content>
  ports:
<#list spec.ports as port>
    - name: ${port.name}
      port: ${port.port}
      targetPort: ${port.targetPort}
      protocol: ${port.protocol}
<#if port.appProtocol??>
      appProtocol: ${port.appProtocol}
</#if>
</#list>
</#if>
