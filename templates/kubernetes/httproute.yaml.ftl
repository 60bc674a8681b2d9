<@common.head object/>
<#assign spec = object.spec>
spec:
  parentRefs:
<#list spec.parentRefs as parent>
    - name: ${parent.name}
      sectionName: ${parent.sectionName}
</#list>
  hostnames:
    ${yaml_tree(spec.hostnames, 4)}
  rules:
<#if spec.redirectScheme??>
    - filters:
        - type: RequestRedirect
          requestRedirect:
            scheme: ${spec.redirectScheme}
            statusCode: 301
<#else>
    - matches:
        - path:
            type: PathPrefix
            value: ${spec.path}
      backendRefs:
        - name: ${spec.backend.name}
          port: ${spec.backend.port}
</#if>
