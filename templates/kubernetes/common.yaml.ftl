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

<#macro rules of>
rules:
<#list of as rule>
  - apiGroups:
      ${yaml_tree(rule.apiGroups, 6)}
    resources:
      ${yaml_tree(rule.resources, 6)}
    verbs:
      ${yaml_tree(rule.verbs, 6)}
</#list>
</#macro>

<#macro bound object>
<#local ref = object.roleRef>
roleRef:
  apiGroup: ${ref.apiGroup}
  kind: ${ref.kind}
  name: ${ref.name}
subjects:
<#list object.subjects as subject>
  - kind: ${subject.kind}
    name: ${subject.name}
    namespace: ${subject.namespace}
</#list>
</#macro>
