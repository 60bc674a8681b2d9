# Written by Holdfast from the topology: changes here are lost.
# system: ${system}
# environment: ${environment}
# region: ${region}
<#list notes as note>
# note: ${note}
</#list>
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  ${yaml_tree(resources, 2)}
