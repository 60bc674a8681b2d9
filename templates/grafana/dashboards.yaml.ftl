<#-- Where Grafana finds dashboards. -->
# Written by Holdfast from the topology: changes here are lost.
apiVersion: 1
providers:
  - name: holdfast
    folder: ${folder}
    type: file
    allowUiUpdates: false
    options:
      path: ${path}
