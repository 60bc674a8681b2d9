<#-- What every object has. -->
<#macro head object>
apiVersion: ${object.apiVersion}
kind: ${object.kind}
<#local meta = object.metadata>
metadata:
  name: ${meta.name}
<#if meta.namespace??>
  namespace: ${meta.namespace}
</#if>
  labels:
    ${yaml_tree(meta.labels, 4)}
<#if meta.annotations?has_content>
  annotations:
    ${yaml_tree(meta.annotations, 4)}
</#if>
</#macro>

<#macro selector of>
  selector:
    matchLabels:
      ${yaml_tree(of.matchLabels, 6)}
</#macro>
