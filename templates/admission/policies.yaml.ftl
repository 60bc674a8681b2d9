<#-- Policies of one's own as the API server of Kubernetes takes them, each with the binding that puts it to work. -->
<#macro flow list>[<#list list as one>${one}<#sep>, </#sep></#list>]</#macro>
# Written by Holdfast from a pack of policies: changes here are lost.
<#list policies as policy>
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: ${policy.name}
  labels:
    app.kubernetes.io/managed-by: holdfast
  annotations:
    holdfast.dev/policy: ${policy.id}
    holdfast.dev/title: ${policy.title}
    holdfast.dev/remediation: ${policy.remediation}
spec:
  failurePolicy: Fail
  matchConstraints:
    resourceRules:
<#list policy.rules as rule>
      - apiGroups: <@flow rule.apiGroups/>
        apiVersions: <@flow rule.apiVersions/>
        resources: <@flow rule.resources/>
        operations: [CREATE, UPDATE]
</#list>
<#if policy.conditions?has_content>
  matchConditions:
<#list policy.conditions as condition>
    - name: ${condition.name}
      expression: ${condition.expression}
</#list>
</#if>
  validations:
    - expression: ${policy.expression}
      message: ${policy.message}
<#if policy.messageExpression??>
      messageExpression: ${policy.messageExpression}
</#if>
      reason: ${policy.reason}
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: ${policy.name}
  labels:
    app.kubernetes.io/managed-by: holdfast
spec:
  policyName: ${policy.name}
  validationActions: [${policy.action}]
</#list>
