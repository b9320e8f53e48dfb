# Prints an order as JSON; called by run-steps.suite.yaml.
printf '{"sku":"%s","quantity":%d}\n' "$1" "$2"
