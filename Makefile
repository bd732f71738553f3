# Two commands do everything: `make run` and `make test`. `make check` is exactly what CI runs.
.PHONY: help run build test browser-tests quick check contract fmt openapi bench demo-reset grant clean
.DEFAULT_GOAL := help

LOCAL := backend/local/target/familjenavet-local.jar
API := backend/api/target/quarkus-app/quarkus-run.jar
WEB := frontend/dist/index.html
MODULES := frontend/node_modules/.package-lock.json
LINTER := contract/node_modules/.package-lock.json

REPORTS := $(CURDIR)/.local/reports

POMS := backend/pom.xml backend/local/pom.xml backend/api/pom.xml backend/bench/pom.xml
LOCAL_SOURCES := $(shell find backend/local/src/main -type f 2>/dev/null)
API_SOURCES := $(shell find backend/api/src/main -type f 2>/dev/null)
WEB_SOURCES := $(shell find frontend -type f -not -path '*/node_modules/*' -not -path '*/dist/*' \
	-not -path '*/e2e/*' -not -path '*/test-results/*' -not -path '*/playwright-report/*' 2>/dev/null)

help:
	@echo 'make run         build what is stale and start everything; http://localhost:8080'
	@echo 'make test        all tests, the browser tests too'
	@echo 'make quick       compile, unit tests, and the API tests of what changed'
	@echo 'make check       format, lint and make test: what CI runs'
	@echo 'make contract    hold openapi.yaml against the REST API profile and the rules of OWASP'
	@echo 'make fmt         format all code'
	@echo 'make openapi     write openapi.yaml anew, and the types of the web from it'
	@echo 'make bench       measure the packaged product beside its bare SQL; docs/benchmark.md keeps the table (only="sign_up sign_ups")'
	@echo 'make demo-reset  throw the demo data away; the next make run begins anew'
	@echo 'make grant       who=magda role=municipal-lead place=06/0685 (take=true takes it away)'

run: build
	@exec bin/local run

build: $(LOCAL) $(API) $(WEB)

$(LOCAL): $(LOCAL_SOURCES) $(POMS)
	bin/mvn -q -pl local -am package -DskipTests
	@touch $@

$(API): $(API_SOURCES) $(POMS)
	bin/mvn -q -pl api -am package -DskipTests
	@touch $@

$(MODULES): frontend/package.json frontend/package-lock.json
	cd frontend && npm ci --no-fund --no-audit
	@touch $@

$(LINTER): contract/package.json contract/package-lock.json
	cd contract && npm ci
	@touch $@

$(WEB): $(MODULES) $(WEB_SOURCES)
	cd frontend && npm run --silent build
	@touch $@

test: $(MODULES)
	bin/mvn verify
	cd frontend && npm test -- --reporter=default --reporter=junit --outputFile.junit=$(REPORTS)/web-units.xml
	$(MAKE) --no-print-directory browser-tests

browser-tests: build
	bin/browser
	PLAYWRIGHT_JUNIT_OUTPUT_NAME=$(REPORTS)/browser.xml \
		bin/local e2e npm --prefix frontend run e2e -- --reporter=list,junit
	PLAYWRIGHT_JUNIT_OUTPUT_NAME=$(REPORTS)/browser-empty.xml \
		bin/local e2e-empty npm --prefix frontend run e2e:empty -- --reporter=list,junit

quick: $(MODULES)
	bin/quick

check: $(MODULES)
	bin/mvn -q spotless:check
	cd frontend && npm run --silent types:check && npm run --silent lint
	$(MAKE) --no-print-directory contract
	$(MAKE) --no-print-directory test
	cd frontend && npm run --silent size

contract: $(LINTER)
	cd contract && npm run --silent lint
	@mkdir -p $(REPORTS)
	cd contract && REPORT=$(REPORTS)/contract.xml npm test --silent

fmt: $(MODULES)
	bin/mvn -q spotless:apply
	cd frontend && npm run --silent fmt

openapi: $(MODULES)
	bin/mvn -q -pl api -am package -DskipTests
	cp backend/api/target/openapi/openapi.yaml openapi.yaml
	cd frontend && npm run --silent types

bench: build
	bin/mvn -q -pl local,bench package -DskipTests
	cd bench && npm ci --no-fund --no-audit --silent && npm test --silent
	@bin/bench $(only)

demo-reset: $(LOCAL)
	@bin/local reset

grant: $(LOCAL)
	@bin/local grant "$(who)" "$(role)" "$(place)" "$(take)"

clean:
	rm -rf backend/local/target backend/api/target frontend/dist
