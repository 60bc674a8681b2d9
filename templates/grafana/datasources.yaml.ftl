<#-- Where Grafana finds Prometheus. -->
# Written by Holdfast from the topology: changes here are lost.
apiVersion: 1
datasources:
  - name: Prometheus
    uid: prometheus
    type: prometheus
    access: proxy
    url: ${address}
    isDefault: true
    editable: false
    jsonData:
      timeInterval: ${interval}
